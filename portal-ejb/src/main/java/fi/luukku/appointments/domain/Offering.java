package fi.luukku.appointments.domain;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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

  /** The same where some desks are open then as well, by their keys. */
  public Offering alsoOpen(Map<String, List<Period>> periods) {
    return periods.isEmpty()
        ? this
        : new Offering(
            service,
            desks.entrySet().stream()
                .collect(
                    Collectors.toMap(Map.Entry::getKey, one -> one.getValue().alsoOpen(periods))),
            queue);
  }

  public Bookable desksAt(ServicePoint place) {
    return desks.get(place.key());
  }
}
