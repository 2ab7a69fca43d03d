package fi.luukku.appointments.domain;

import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.Visit;
import fi.luukku.shared.LocalizedText;
import java.util.Optional;

/** Where one meets, in words for receipt, mail and calendar. */
final class MeetingPlace {
  private static final LocalizedText PHONE =
      new LocalizedText(
          "Puhelin: soitamme annettuun numeroon",
          "Telefon: vi ringer till det uppgivna numret",
          "By phone: we call the number given");

  private MeetingPlace() {}

  static LocalizedText of(Visit visit, ServicePoint place, Optional<String> link) {
    return switch (visit.way()) {
      case PLACE -> joined(place.name(), place.address());
      case PHONE -> PHONE;
      case VIDEO -> {
        String room = link.orElse("");
        yield new LocalizedText(
            "Videoyhteys: " + room, "Videomöte: " + room, "Video meeting: " + room);
      }
    };
  }

  /** With the desk to which one is to come. */
  static LocalizedText of(ServicePoint place, LocalizedText desk) {
    return joined(joined(place.name(), desk), place.address());
  }

  private static LocalizedText joined(LocalizedText one, LocalizedText other) {
    return new LocalizedText(
        one.fi() + ", " + other.fi(), one.sv() + ", " + other.sv(), one.en() + ", " + other.en());
  }
}
