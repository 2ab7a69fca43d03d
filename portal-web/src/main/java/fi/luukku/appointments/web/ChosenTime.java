package fi.luukku.appointments.web;

import fi.luukku.reservations.NoSuchTime;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The start that a form brings. */
final class ChosenTime {
  private ChosenTime() {}

  /**
   * An instant of a year in four digits: far beyond, lengths can no longer be added to it.
   *
   * @throws TimeNotChosen where there is none
   * @throws NoSuchTime where it is no instant
   */
  static Instant read(Optional<String> parameter) {
    String typed = parameter.orElseThrow(TimeNotChosen::new);
    if (!typed.matches("\\d{4}-.+")) {
      throw new NoSuchTime("starts");
    }
    try {
      return Instant.parse(typed);
    } catch (DateTimeParseException noInstant) {
      throw new NoSuchTime("starts");
    }
  }
}
