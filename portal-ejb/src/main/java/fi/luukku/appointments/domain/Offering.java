package fi.luukku.appointments.domain;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.Visit;
import fi.luukku.appointments.VisitNotOffered;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeRules;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A service with all that booking it takes.
 *
 * @param desks for each place, by its key, what of it can be booked
 * @param traits of each desk, by its key
 * @param interpreters keys of the resources for each language, by its tag
 * @param queue the work queue that its cases go to
 * @param videoRooms address that a room's name is added to; empty where there are no video visits
 */
public record Offering(
    AppointmentService service,
    Map<String, Bookable> desks,
    Map<String, DeskTraits> traits,
    Map<String, List<String>> interpreters,
    String queue,
    Optional<String> videoRooms) {
  public Offering {
    desks = Map.copyOf(desks);
    traits = Map.copyOf(traits);
    interpreters = Map.copyOf(interpreters);
  }

  public Optional<ServicePoint> place(String key) {
    return service.places().stream().filter(place -> place.key().equals(key)).findFirst();
  }

  /** Which of the resources of a claim is the desk: the other is an interpreter. */
  public String deskOf(List<String> resources) {
    return resources.stream().filter(traits::containsKey).findFirst().orElse(resources.get(0));
  }

  /** The same where some desks are open then as well, by their keys. */
  public Offering alsoOpen(Map<String, List<Period>> periods) {
    return periods.isEmpty()
        ? this
        : new Offering(
            service,
            desks.entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, one -> one.getValue().alsoOpen(periods))),
            traits,
            interpreters,
            queue,
            videoRooms);
  }

  /** For a plain visit. */
  public Bookable desksAt(ServicePoint place) {
    return desks.get(place.key());
  }

  /**
   * What can be booked for a visit as wanted.
   *
   * @throws VisitNotOffered where there is no such desk here, or no such visit of this service
   */
  public Bookable desksAt(ServicePoint place, Visit visit) {
    service.choices().check(visit);
    return suitingAt(place, visit).orElseThrow(VisitNotOffered::new);
  }

  /** The same for a visit that was booked, whatever is offered since; empty where none suits. */
  public Optional<Bookable> suitingAt(ServicePoint place, Visit visit) {
    Bookable all = desksAt(place);
    List<String> suiting =
        all.anyOf().stream().filter(desk -> traits.get(desk).suits(visit)).toList();
    List<String> with =
        visit
            .interpretation()
            .map(tag -> interpreters.getOrDefault(tag, List.of()))
            .orElse(List.of());
    return suiting.isEmpty()
        ? Optional.empty()
        : Optional.of(all.at(suiting, with).forLength(service.length(visit)));
  }

  /**
   * One desk of a place, for a visit as wanted.
   *
   * @throws VisitNotOffered where the desk does not suit it
   */
  public Bookable only(ServicePoint place, String desk, Visit visit) {
    Bookable suiting = suitingAt(place, visit).orElseThrow(VisitNotOffered::new);
    if (!suiting.anyOf().contains(desk)) {
      throw new VisitNotOffered();
    }
    return suiting.only(desk);
  }

  /** As {@link #desksAt(ServicePoint, Visit)}, for who stands at the counter: without notice. */
  public Bookable desksNowAt(ServicePoint place, Visit visit) {
    Bookable booked = desksAt(place, visit);
    TimeRules rules = booked.rules();
    TimeRules now =
        new TimeRules(
            rules.grid(),
            rules.shortest(),
            rules.longest(),
            Duration.ZERO,
            rules.daysAhead(),
            rules.before(),
            rules.pause());
    return booked.within(now);
  }
}
