package fi.luukku.appointments;

import fi.luukku.appointments.DeskMoving.Elsewhere;
import fi.luukku.appointments.MovePreview.Planned;
import fi.luukku.appointments.MovePreview.To;
import fi.luukku.appointments.domain.MovePlan;
import fi.luukku.appointments.domain.MovePlan.Leaving;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.casework.StaffBooking;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Reseating;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** At which other desks the bookings of one could be. */
@Dependent
class DeskAlternatives {
  /** What any service takes before and after its use. */
  private static final Duration MARGIN = Duration.ofDays(1);

  @Inject private DeskPlaces places;
  @Inject private DeskBookings bookings;
  @Inject private AppointmentContent content;
  @Inject private Reseating reseating;
  @Inject private Clock clock;

  List<Planned> of(
      Caller caller, DeskPlace place, DeskPlace.Desk desk, Period time, Elsewhere elsewhere) {
    List<DeskTime> all =
        bookings.in(caller, desk, time).stream()
            .filter(one -> one.time().starts().isAfter(clock.instant()))
            .toList();
    List<Leaving> leaving =
        all.stream()
            .flatMap(one -> one.booking().stream())
            .filter(booking -> booking.status().isOpen())
            .flatMap(booking -> leaving(booking, place, desk, elsewhere).stream())
            .toList();
    Map<String, Optional<String>> plan = new MovePlan(occupied(leaving, time)).of(leaving);
    return all.stream()
        .map(
            one ->
                new Planned(
                    one,
                    one.booking()
                        .flatMap(booking -> plan.getOrDefault(booking.claim(), Optional.empty()))
                        .map(key -> to(caller, key))))
        .toList();
  }

  private Map<String, List<Period>> occupied(List<Leaving> leaving, Period time) {
    List<String> desks = leaving.stream().flatMap(one -> one.desks().stream()).distinct().toList();
    Period around = new Period(time.starts().minus(MARGIN), time.ends().plus(MARGIN));
    return reseating.occupied(desks, around);
  }

  private Optional<Leaving> leaving(
      StaffBooking booking, DeskPlace place, DeskPlace.Desk desk, Elsewhere elsewhere) {
    return content
        .find(booking.serviceKey())
        .map(
            offering -> {
              Period used = new Period(booking.time().starts(), booking.time().ends());
              List<String> desks = new ArrayList<>();
              Visit visit =
                  BookedVisit.read(booking.answersJson())
                      .map(BookedVisit::visit)
                      .orElseGet(Visit::plain);
              ordered(offering, place, visit, elsewhere)
                  .forEach(there -> desks.addAll(there.openAt(used)));
              desks.remove(desk.key());
              Period occupied = anyOf(offering).rules().occupiedBy(used);
              return new Leaving(booking.claim(), occupied, desks);
            });
  }

  /** The desks of this place, then those of the others where they will do. */
  private static Stream<Bookable> ordered(
      Offering offering, DeskPlace place, Visit visit, Elsewhere elsewhere) {
    Stream<Bookable> here =
        offering.place(place.key()).flatMap(one -> offering.suitingAt(one, visit)).stream();
    Stream<Bookable> others =
        offering.service().places().stream()
            .filter(one -> elsewhere == Elsewhere.ALSO_OTHER_PLACES)
            .filter(one -> !one.key().equals(place.key()))
            .flatMap(one -> offering.suitingAt(one, visit).stream());
    return Stream.concat(here, others);
  }

  /** The rules of a service are the same at all its places. */
  private static Bookable anyOf(Offering offering) {
    return offering.desks().values().iterator().next();
  }

  private To to(Caller caller, String key) {
    DeskPlace there = places.withDesk(caller, key);
    return new To(there, there.desk(key).orElseThrow());
  }
}
