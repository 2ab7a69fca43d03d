package fi.luukku.appointments;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.StaffBooking;
import fi.luukku.casework.StaffBookings;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TakenTimes;
import fi.luukku.reservations.TakenTimes.Taken;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The calendar of a service point's desks, for the staff who answer for them. */
@Stateless
@RolesAllowed("STAFF")
public class DeskCalendar {
  private static final CaseKind KIND = CaseKind.APPOINTMENT;

  @Inject private DeskPlaces places;
  @Inject private TakenTimes taken;
  @Inject private StaffBookings bookings;

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
    return times(his, days(first, last), claims -> bookings.unnamed(caller, claims, KIND));
  }

  /**
   * The same of one day with the names of those who come. Each is a look at that person's data, and
   * the audit trail keeps it.
   *
   * @throws fi.luukku.shared.NotFound where he answers for no desk there
   */
  public List<DeskTime> day(Caller caller, String place, LocalDate day) {
    DeskPlace his = places.served(caller, place);
    return times(his, days(day, day), claims -> bookings.named(caller, claims, KIND));
  }

  /** The cases of some claims, as far as the caller may see them. */
  private interface Known {
    Map<String, StaffBooking> of(Collection<String> claims);
  }

  private List<DeskTime> times(DeskPlace place, Period window, Known known) {
    List<String> keys = place.desks().stream().map(DeskPlace.Desk::key).toList();
    Map<String, List<Taken>> all = taken.ofEach(keys, window);
    Map<String, StaffBooking> cases =
        known.of(
            all.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.kind() == Claim.Kind.BOOKING)
                .map(Taken::claim)
                .toList());
    return place.desks().stream()
        .flatMap(
            desk -> {
              List<Taken> there = all.getOrDefault(desk.key(), List.of());
              return there.stream().map(one -> time(desk, one, there, cases));
            })
        .sorted(DeskTime.ORDER)
        .toList();
  }

  private static DeskTime time(
      DeskPlace.Desk desk, Taken one, List<Taken> there, Map<String, StaffBooking> cases) {
    boolean closed = one.kind() == Claim.Kind.CLOSURE;
    boolean displaced =
        !closed
            && there.stream()
                .filter(other -> other.kind() == Claim.Kind.CLOSURE)
                .anyMatch(other -> other.used().overlaps(one.used()));
    return new DeskTime(
        desk, one.used(), closed, Optional.ofNullable(cases.get(one.claim())), displaced);
  }

  private static Period days(LocalDate first, LocalDate last) {
    return new Period(
        first.atStartOfDay(TimeSource.LOCAL).toInstant(),
        last.plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant());
  }
}
