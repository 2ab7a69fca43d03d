package fi.luukku.facilities.domain;

import fi.luukku.facilities.Facility;
import fi.luukku.facilities.FacilityPart;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import java.util.function.Function;

/** What cases call a facility, and where it is. */
final class FacilityWords {
  private FacilityWords() {}

  /** "Sports hall A: window half"; of the whole its name alone. */
  static LocalizedText title(Facility facility, FacilityPart part) {
    return inAll(
        language ->
            part.name()
                .map(name -> facility.name().in(language) + ": " + name.in(language))
                .orElse(facility.name().in(language)));
  }

  static LocalizedText place(Facility facility) {
    return inAll(
        language -> facility.place().in(language) + ", " + facility.address().in(language));
  }

  private static LocalizedText inAll(Function<Language, String> words) {
    return new LocalizedText(
        words.apply(Language.FI), words.apply(Language.SV), words.apply(Language.EN));
  }
}
