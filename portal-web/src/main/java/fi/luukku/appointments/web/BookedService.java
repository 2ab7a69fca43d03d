package fi.luukku.appointments.web;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.CallerBooking;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.reservations.web.PageRequest;
import fi.luukku.shared.NotFound;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Option;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The service and place for which staff book, as the page's address or form says them. */
@RequestScoped
public class BookedService {
  @Inject CallerBooking booking;
  @Inject CurrentCaller current;
  @Inject PageRequest parameters;
  @Inject LocaleBacking locale;

  private List<AppointmentService> all;

  /** Those of his queues. */
  List<AppointmentService> all() {
    if (all == null) {
      all = booking.services(current.caller());
    }
    return all;
  }

  /** Each service at each of its places. */
  List<Option> options() {
    return all().stream()
        .flatMap(one -> one.places().stream().map(point -> option(one, point)))
        .toList();
  }

  private Option option(AppointmentService one, ServicePoint point) {
    String words = locale.say(one.name()) + " – " + locale.say(point.name());
    return Option.of(one.key() + "/" + point.key(), words);
  }

  /**
   * The chosen one, else the first.
   *
   * @throws NotFound where it is not his to give
   */
  AppointmentService service() {
    Optional<String> key = chosen().map(what -> what.split("/", 2)[0]);
    return all().stream()
        .filter(one -> key.map(one.key()::equals).orElse(true))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  /**
   * The chosen place of the service, else its first.
   *
   * @throws NotFound where it is not given there
   */
  ServicePoint place() {
    Optional<String> key = chosen().map(what -> what.substring(what.indexOf('/') + 1));
    return service().places().stream()
        .filter(one -> key.map(one.key()::equals).orElse(true))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private Optional<String> chosen() {
    return parameters.get("what");
  }
}
