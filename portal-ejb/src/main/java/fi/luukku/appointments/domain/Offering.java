package fi.luukku.appointments.domain;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.reservations.Bookable;
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
}
