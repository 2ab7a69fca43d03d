package fi.luukku.calendars;

import fi.luukku.casework.CaseNumber;
import fi.luukku.reservations.Period;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An outside calendar whose times close a resource, as staff see it.
 *
 * @param host where it is; the rest of its address may be a secret
 * @param taken when its times were taken last; empty where never yet
 * @param periods how many there were
 * @param failure why it was not taken the last time, where it was not
 * @param clashes bookings that it overlaps; they stand
 */
public record OutsideCalendar(
    String id,
    String host,
    Optional<Instant> taken,
    int periods,
    Optional<Failure> failure,
    List<Clash> clashes) {

  public record Failure(Instant at, BusyFailure why) {}

  /**
   * @param number of the booking's case; empty where none was made of it
   */
  public record Clash(Optional<CaseNumber> number, Period time) {}

  public OutsideCalendar {
    clashes = List.copyOf(clashes);
  }
}
