package fi.luukku.appointments.integration;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentFiles.Appointment;
import fi.luukku.appointments.integration.AppointmentFiles.Place;
import fi.luukku.appointments.integration.AppointmentFiles.Point;
import fi.luukku.identity.Demand;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Contradictions;
import fi.luukku.reservations.PersonLimits;
import fi.luukku.reservations.ResourceDefinition;
import fi.luukku.reservations.ResourceKind;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.WrittenHours;
import fi.luukku.shared.ContentFolder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes offerings of the content files; what does not fit together is a fault that names it. */
final class AppointmentReader {
  /** Of one service, where the content does not say: oneself, and somebody one takes along. */
  private static final int MOST_OPEN = 3;

  private final List<Appointment> appointments;
  private final Map<String, Point> points;

  AppointmentReader(ContentFolder folder) {
    this.appointments =
        folder
            .read(AppointmentFiles.APPOINTMENTS, AppointmentFiles.Appointments.class)
            .appointments();
    this.points =
        folder
            .read(AppointmentFiles.SERVICE_POINTS, AppointmentFiles.ServicePoints.class)
            .servicePoints()
            .stream()
            .collect(Collectors.toMap(Point::key, Function.identity()));
  }

  List<ResourceDefinition> desks() {
    return points.values().stream()
        .flatMap(point -> point.desks().stream())
        .map(desk -> new ResourceDefinition(desk.key(), ResourceKind.DESK, Optional.empty()))
        .toList();
  }

  List<Offering> offerings() {
    return appointments.stream().map(this::offering).toList();
  }

  private Offering offering(Appointment one) {
    return new Offering(
        service(one),
        one.places().stream()
            .collect(Collectors.toMap(Place::servicePoint, place -> bookable(one, place))),
        one.queue());
  }

  private AppointmentService service(Appointment one) {
    return new AppointmentService(
        one.key(),
        one.name(),
        one.summary(),
        Duration.ofMinutes(one.durationMinutes()),
        one.places().stream().map(place -> servicePoint(point(one, place))).toList(),
        Duration.ofHours(one.cancelUntilHours()),
        one.preparation(),
        one.price(),
        Demand.written(one.requiredLevel(), one.signedInWithinMinutes()));
  }

  private Bookable bookable(Appointment one, Place place) {
    Point point = point(one, place);
    String purpose = "appointments/" + one.key();
    return Contradictions.checked(
        AppointmentFiles.APPOINTMENTS + ": " + one.key(),
        new Bookable(
            place.desks(),
            WrittenHours.read(
                point.openingHours(), point.exceptions(), point.openOnHolidays().orElse(false)),
            rules(one),
            new PersonLimits(
                one.openPerPerson().orElse(MOST_OPEN),
                true,
                one.quotas().orElse(List.of()).stream()
                    .map(quota -> quota.over(Set.of(purpose)))
                    .toList()),
            purpose));
  }

  private static TimeRules rules(Appointment one) {
    return TimeRules.fixed(
            Duration.ofMinutes(one.startGridMinutes()),
            Duration.ofMinutes(one.durationMinutes()),
            Duration.ofHours(one.earliestHours()),
            one.latestDays(),
            Duration.ofMinutes(one.bufferMinutes()))
        .setUpIn(Duration.ofMinutes(one.setUpMinutes().orElse(0)));
  }

  private Point point(Appointment one, Place place) {
    Point point = points.get(place.servicePoint());
    if (point == null) {
      throw new IllegalStateException(
          AppointmentFiles.APPOINTMENTS
              + ": "
              + one.key()
              + " names the service point "
              + place.servicePoint()
              + ", which "
              + AppointmentFiles.SERVICE_POINTS
              + " does not have.");
    }
    return point;
  }

  private static ServicePoint servicePoint(Point point) {
    return new ServicePoint(
        point.key(),
        point.name(),
        point.address(),
        point.lat(),
        point.lon(),
        point.phone(),
        point.email(),
        point.arrival(),
        point.accessibility(),
        point.waiting().orElse(point.arrival()));
  }
}
