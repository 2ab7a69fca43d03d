package fi.luukku.appointments.integration;

import fi.luukku.appointments.AppointmentService;
import fi.luukku.appointments.ServicePoint;
import fi.luukku.appointments.VisitChoices;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentFiles.Appointment;
import fi.luukku.appointments.integration.AppointmentFiles.Desk;
import fi.luukku.appointments.integration.AppointmentFiles.Interpreter;
import fi.luukku.appointments.integration.AppointmentFiles.Place;
import fi.luukku.appointments.integration.AppointmentFiles.Point;
import fi.luukku.casework.NobodyElseSigns;
import fi.luukku.forms.PublishedForms;
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
import java.util.stream.Stream;

/** Makes offerings of the content files; what does not fit together is a fault that names it. */
final class AppointmentReader {
  /** Of one service, where the content does not say: oneself, and somebody one takes along. */
  private static final int MOST_OPEN = 3;

  private final List<Appointment> appointments;
  private final List<Interpreter> interpreters;
  private final Map<String, Point> points;
  private final PublishedForms forms;

  AppointmentReader(ContentFolder folder, PublishedForms forms) {
    this.forms = forms;
    AppointmentFiles.Appointments written =
        folder.read(AppointmentFiles.APPOINTMENTS, AppointmentFiles.Appointments.class);
    this.appointments = written.appointments();
    this.interpreters = written.interpreters().orElse(List.of());
    this.points =
        folder
            .read(AppointmentFiles.SERVICE_POINTS, AppointmentFiles.ServicePoints.class)
            .servicePoints()
            .stream()
            .collect(Collectors.toMap(Point::key, Function.identity()));
  }

  List<ResourceDefinition> resources() {
    return Stream.concat(
            points.values().stream()
                .flatMap(point -> point.desks().stream())
                .map(desk -> resource(desk.key(), ResourceKind.DESK)),
            interpreters.stream().map(one -> resource(one.key(), ResourceKind.PERSON)))
        .toList();
  }

  private static ResourceDefinition resource(String key, ResourceKind kind) {
    return new ResourceDefinition(key, kind, Optional.empty());
  }

  List<Offering> offerings() {
    return appointments.stream().map(this::offering).toList();
  }

  private Offering offering(Appointment one) {
    WrittenVisits visits = new WrittenVisits(one, desksOf(one), interpreters);
    return new Offering(
        service(one, visits.choices()),
        one.places().stream()
            .collect(Collectors.toMap(Place::servicePoint, place -> bookable(one, place))),
        visits.traits(),
        visits.interpretersByLanguage(),
        one.queue(),
        one.videoRooms());
  }

  private List<Desk> desksOf(Appointment one) {
    return one.places().stream().flatMap(place -> desksAt(one, place).stream()).toList();
  }

  /** The desks that are named, or that have the skills; none of either is a fault. */
  private List<Desk> desksAt(Appointment one, Place place) {
    Point point = point(one, place);
    List<Desk> desks = point.desks().stream().filter(desk -> place.has(point, desk, one)).toList();
    if (desks.isEmpty() || place.desks().map(named -> named.size() > desks.size()).orElse(false)) {
      throw new IllegalStateException(
          AppointmentFiles.APPOINTMENTS
              + ": "
              + one.key()
              + " has a desk at "
              + place.servicePoint()
              + " that is not there or lacks a skill, or no desk at all.");
    }
    return desks;
  }

  private AppointmentService service(Appointment one, VisitChoices choices) {
    return new AppointmentService(
        one.key(),
        one.name(),
        one.summary(),
        Duration.ofMinutes(one.durationMinutes()),
        one.places().stream().map(place -> servicePoint(point(one, place))).toList(),
        Duration.ofHours(one.cancelUntilHours()),
        one.preparation(),
        one.price(),
        Demand.written(one.requiredLevel(), one.signedInWithinMinutes()),
        choices,
        questions(one));
  }

  private Optional<String> questions(Appointment one) {
    String where = AppointmentFiles.APPOINTMENTS + ": " + one.key();
    one.questions()
        .flatMap(forms::findLatest)
        .ifPresent(form -> NobodyElseSigns.checked(where, form));
    return one.questions();
  }

  private Bookable bookable(Appointment one, Place place) {
    Point point = point(one, place);
    String purpose = "appointments/" + one.key();
    return Contradictions.checked(
        AppointmentFiles.APPOINTMENTS + ": " + one.key(),
        new Bookable(
            desksAt(one, place).stream().map(Desk::key).toList(),
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
