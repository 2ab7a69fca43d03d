package fi.luukku.appointments;

import fi.luukku.appointments.OpeningPreview.Line;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeRules;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How many free times a change of opening would make or take. */
@Dependent
class OpeningCount {
  /** Times are counted that cannot be booked yet, too. */
  private static final int DAYS_AHEAD = 2 * OpeningChange.MOST;

  @Inject private AppointmentContent content;
  @Inject private FreeTimes freeTimes;

  List<Line> of(DeskPlace place, OpeningChange change, List<Period> periods) {
    return place.desks().stream()
        .filter(desk -> change.desks().contains(desk.key()))
        .flatMap(
            desk ->
                services(place, desk).map(offering -> line(desk, place, offering, change, periods)))
        .toList();
  }

  private Stream<Offering> services(DeskPlace place, DeskPlace.Desk desk) {
    return content.all().stream()
        .flatMap(one -> content.find(one.service().key()).stream())
        .filter(
            one ->
                one.place(place.key())
                    .filter(point -> one.desksAt(point).anyOf().contains(desk.key()))
                    .isPresent());
  }

  private Line line(
      DeskPlace.Desk desk,
      DeskPlace place,
      Offering offering,
      OpeningChange change,
      List<Period> periods) {
    Bookable now = offering.desksAt(offering.place(place.key()).orElseThrow()).only(desk.key());
    Bookable counted = now.within(withoutNotice(now.rules()));
    Set<Instant> before = starts(counted, change);
    int times =
        change.kind() == OpeningChange.Kind.OPEN
            ? added(before, starts(counted.alsoOpen(Map.of(desk.key(), periods)), change))
            : taken(before, counted, periods);
    return new Line(desk, offering.service().name(), times);
  }

  private Set<Instant> starts(Bookable what, OpeningChange change) {
    Set<Instant> starts = new HashSet<>();
    freeTimes
        .days(Caller.visitor(""), what, change.first(), change.last())
        .forEach(day -> starts.addAll(day.starts()));
    return starts;
  }

  private static int added(Set<Instant> before, Set<Instant> after) {
    after.removeAll(before);
    return after.size();
  }

  private static int taken(Set<Instant> before, Bookable what, List<Period> closed) {
    return (int)
        before.stream()
            .map(start -> what.rules().occupiedBy(Period.of(start, what.rules().shortest())))
            .filter(one -> closed.stream().anyMatch(one::overlaps))
            .count();
  }

  private static TimeRules withoutNotice(TimeRules rules) {
    return new TimeRules(
        rules.grid(),
        rules.shortest(),
        rules.longest(),
        Duration.ZERO,
        DAYS_AHEAD,
        rules.before(),
        rules.pause());
  }
}
