package fi.luukku.appointments.web;

import fi.luukku.reservations.WallClock;
import java.time.Instant;
import java.util.Optional;

/** The start that a form brings. */
final class ChosenTime {
  private ChosenTime() {}

  /**
   * The instant.
   *
   * @throws TimeNotChosen where there is none
   * @throws fi.luukku.reservations.NoSuchTime where it is no instant, or far from our time
   */
  static Instant read(Optional<String> parameter) {
    return WallClock.instant(parameter.orElseThrow(TimeNotChosen::new), "starts");
  }
}
