package fi.luukku.appointments;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.StaffBooking;
import fi.luukku.casework.StaffBookings;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TakenTimes;
import fi.luukku.reservations.TakenTimes.Taken;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands at desks, with the cases that it became. Who may know it, decides who asks. */
@Dependent
class DeskBookings {
  private static final CaseKind KIND = CaseKind.APPOINTMENT;

  @Inject private TakenTimes taken;
  @Inject private StaffBookings bookings;

  /** The cases of some claims, as far as the caller may see them. */
  private interface Known {
    Map<String, StaffBooking> of(Collection<String> claims);
  }

  /** In a window, without names; the earliest first. */
  List<DeskTime> unnamed(Caller caller, List<DeskPlace.Desk> desks, Period window) {
    return times(desks, window, claims -> bookings.unnamed(caller, claims, KIND));
  }

  /** The same with names, each a look at that person's data. */
  List<DeskTime> named(Caller caller, List<DeskPlace.Desk> desks, Period window) {
    return times(desks, window, claims -> bookings.named(caller, claims, KIND));
  }

  /** The bookings of one desk that overlap a period, without names. */
  List<DeskTime> in(Caller caller, DeskPlace.Desk desk, Period period) {
    return unnamed(caller, List.of(desk), period).stream()
        .filter(one -> !one.closed() && one.time().overlaps(period))
        .toList();
  }

  private List<DeskTime> times(List<DeskPlace.Desk> desks, Period window, Known known) {
    List<String> keys = desks.stream().map(DeskPlace.Desk::key).toList();
    Map<String, List<Taken>> all = taken.ofEach(keys, window);
    Map<String, StaffBooking> cases =
        known.of(
            all.values().stream()
                .flatMap(List::stream)
                .filter(one -> one.kind() == Claim.Kind.BOOKING)
                .map(Taken::claim)
                .toList());
    return desks.stream()
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
}
