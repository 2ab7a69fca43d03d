package fi.luukku.appointments.domain;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.TimeRules;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A service with all that booking it takes.
 *
 * @param desks for each place, by its key, what of it can be booked
 * @param queue the work queue that its cases go to
 */
public record Offering(AppointmentService service, Map<String, Bookable> desks, String queue) {
  public Offering {
    desks = Map.copyOf(desks);
  }

  public Optional<ServicePoint> place(String key) {
    return service.places().stream().filter(place -> place.key().equals(key)).findFirst();
  }

  public Bookable desksAt(ServicePoint place) {
    return desks.get(place.key());
  }

  /** The same for who stands at the counter: without notice. */
  public Bookable desksNowAt(ServicePoint place) {
    Bookable booked = desksAt(place);
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
    return new Bookable(booked.anyOf(), booked.hours(), now, booked.limits(), booked.purpose());
  }
}
