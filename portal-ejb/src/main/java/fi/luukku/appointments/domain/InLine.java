package fi.luukku.appointments.domain;

import fi.luukku.reservations.Waiter;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody in the line for a day of a service at a place.
 *
 * @param hold the time that is held for him; empty while he waits
 * @param heldUntil until when
 */
public record InLine(
    String id,
    String service,
    String place,
    LocalDate day,
    String person,
    Optional<String> party,
    Optional<String> hold,
    Optional<Instant> heldUntil) {

  /** As the engine knows him. */
  public Waiter waiter() {
    return new Waiter("citizen:" + person, party);
  }
}
