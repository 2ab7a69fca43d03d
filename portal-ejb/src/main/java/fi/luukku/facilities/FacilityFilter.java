package fi.luukku.facilities;

import fi.luukku.shared.Language;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What somebody looks for.
 *
 * @param kind key of a kind
 * @param people for how many it must be at least
 * @param text words that must stand in its name, place, summary or equipment
 * @param language in which the words are
 */
public record FacilityFilter(
    Optional<String> kind, int people, Optional<String> text, Language language) {

  boolean takes(Facility facility) {
    return kind.map(wanted -> facility.kind().key().equals(wanted)).orElse(true)
        && facility.whole().people() >= people
        && text.map(words -> mentions(facility, words)).orElse(true);
  }

  private boolean mentions(Facility facility, String words) {
    String all =
        Stream.concat(
                Stream.of(
                    facility.name(),
                    facility.place(),
                    facility.address(),
                    facility.summary(),
                    facility.kind().name()),
                facility.equipment().stream())
            .map(text -> text.in(language).toLowerCase(Locale.ROOT))
            .reduce("", (one, other) -> one + " " + other);
    return Stream.of(words.toLowerCase(Locale.ROOT).strip().split("\\s+")).allMatch(all::contains);
  }
}
