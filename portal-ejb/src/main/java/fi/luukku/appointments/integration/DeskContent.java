package fi.luukku.appointments.integration;

import fi.luukku.appointments.integration.AppointmentFiles.Appointment;
import fi.luukku.appointments.integration.AppointmentFiles.Desk;
import fi.luukku.appointments.integration.AppointmentFiles.Point;
import fi.luukku.reservations.OfferedResource;
import fi.luukku.reservations.OfferedResources;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import fi.luukku.shared.Language;
import fi.luukku.shared.LocalizedText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The desks of all service points at which something can be booked. */
@ApplicationScoped
public class DeskContent implements OfferedResources {
  private ContentSnapshot<List<OfferedResource>> snapshot;
  private ContentSnapshot<Map<String, LocalizedText>> names;

  protected DeskContent() {}

  @Inject
  public DeskContent(ContentFolder folder, Clock clock) {
    this.snapshot =
        new ContentSnapshot<>(
            folder,
            clock,
            () -> read(folder),
            AppointmentFiles.APPOINTMENTS,
            AppointmentFiles.SERVICE_POINTS);
    this.names =
        new ContentSnapshot<>(
            folder, clock, () -> readNames(folder), AppointmentFiles.SERVICE_POINTS);
  }

  @Override
  public List<OfferedResource> offered() {
    return snapshot.current();
  }

  /** What a desk is called at its service point, by its key. */
  public Map<String, LocalizedText> names() {
    return names.current();
  }

  private static Map<String, LocalizedText> readNames(ContentFolder folder) {
    return folder
        .read(AppointmentFiles.SERVICE_POINTS, AppointmentFiles.ServicePoints.class)
        .servicePoints()
        .stream()
        .flatMap(point -> point.desks().stream())
        .collect(Collectors.toMap(Desk::key, Desk::name, (one, other) -> one));
  }

  private static List<OfferedResource> read(ContentFolder folder) {
    List<Appointment> services =
        folder
            .read(AppointmentFiles.APPOINTMENTS, AppointmentFiles.Appointments.class)
            .appointments();
    return folder
        .read(AppointmentFiles.SERVICE_POINTS, AppointmentFiles.ServicePoints.class)
        .servicePoints()
        .stream()
        .flatMap(point -> point.desks().stream().map(desk -> offered(point, desk, services)))
        .filter(desk -> !desk.units().isEmpty())
        .toList();
  }

  private static OfferedResource offered(Point point, Desk desk, List<Appointment> services) {
    List<Appointment> here = AppointmentFiles.at(point, desk, services);
    return new OfferedResource(
        desk.key(),
        new LocalizedText(
            name(point, desk, Language.FI),
            name(point, desk, Language.SV),
            name(point, desk, Language.EN)),
        here.stream().map(Appointment::queue).collect(Collectors.toSet()),
        here.stream().mapToInt(Appointment::latestDays).max().orElse(0));
  }

  private static String name(Point point, Desk desk, Language language) {
    return point.name().in(language) + ", " + desk.name().in(language);
  }
}
