package fi.luukku.appointments;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The calendar of a service point's desks, for the staff who answer for them. */
@Stateless
@RolesAllowed("STAFF")
public class DeskCalendar {
  @Inject private DeskPlaces places;
  @Inject private DeskBookings bookings;

  /** The service points where he answers for a desk, with those desks. */
  public List<DeskPlace> places(Caller caller) {
    return places.of(caller);
  }

  /**
   * When the desks are taken on these days, both included, by case numbers and without names; the
   * earliest first.
   *
   * @param place key of a service point
   * @throws fi.luukku.shared.NotFound where he answers for no desk there
   */
  public List<DeskTime> days(Caller caller, String place, LocalDate first, LocalDate last) {
    DeskPlace his = places.served(caller, place);
    return bookings.unnamed(caller, his.desks(), days(first, last));
  }

  /**
   * The same of one day with the names of those who come. Each is a look at that person's data, and
   * the audit trail keeps it.
   *
   * @throws fi.luukku.shared.NotFound where he answers for no desk there
   */
  public List<DeskTime> day(Caller caller, String place, LocalDate day) {
    DeskPlace his = places.served(caller, place);
    return bookings.named(caller, his.desks(), days(day, day));
  }

  /** From the first midnight to the last. */
  static Period days(LocalDate first, LocalDate last) {
    return new Period(
        first.atStartOfDay(TimeSource.LOCAL).toInstant(),
        last.plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant());
  }
}
