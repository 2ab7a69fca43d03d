package fi.luukku.appointments;

import fi.luukku.casework.StaffBooking;
import fi.luukku.reservations.Period;
import java.util.Comparator;
import java.util.Optional;

/**
 * What stands in a desk's calendar.
 *
 * @param booking empty for a closure, and for what another unit has there
 * @param displaced whether the desk is closed at the time of this booking: it needs a new place
 */
public record DeskTime(
    DeskPlace.Desk desk,
    Period time,
    boolean closed,
    Optional<StaffBooking> booking,
    boolean displaced) {

  /** The earliest first, and the desks in the order of their keys. */
  static final Comparator<DeskTime> ORDER =
      Comparator.comparing(DeskTime::time).thenComparing(one -> one.desk().key());
}
