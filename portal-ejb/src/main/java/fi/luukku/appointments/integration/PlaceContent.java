package fi.luukku.appointments.integration;

import fi.luukku.appointments.DeskPlace;
import fi.luukku.appointments.integration.AppointmentFiles.Appointment;
import fi.luukku.appointments.integration.AppointmentFiles.Desk;
import fi.luukku.appointments.integration.AppointmentFiles.Point;
import fi.luukku.shared.ContentFolder;
import fi.luukku.shared.ContentSnapshot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The service points with the desks at which something can be booked. */
@ApplicationScoped
public class PlaceContent {
  private ContentSnapshot<List<DeskPlace>> snapshot;

  protected PlaceContent() {}

  @Inject
  public PlaceContent(ContentFolder folder, Clock clock) {
    this.snapshot =
        new ContentSnapshot<>(
            folder,
            clock,
            () -> read(folder),
            AppointmentFiles.APPOINTMENTS,
            AppointmentFiles.SERVICE_POINTS);
  }

  public List<DeskPlace> all() {
    return snapshot.current();
  }

  private static List<DeskPlace> read(ContentFolder folder) {
    List<Appointment> services =
        folder
            .read(AppointmentFiles.APPOINTMENTS, AppointmentFiles.Appointments.class)
            .appointments();
    return folder
        .read(AppointmentFiles.SERVICE_POINTS, AppointmentFiles.ServicePoints.class)
        .servicePoints()
        .stream()
        .map(point -> place(point, services))
        .filter(place -> !place.desks().isEmpty())
        .toList();
  }

  private static DeskPlace place(Point point, List<Appointment> services) {
    return new DeskPlace(
        point.key(),
        point.name(),
        point.desks().stream()
            .map(desk -> desk(point, desk, services))
            .filter(desk -> !desk.queues().isEmpty())
            .toList());
  }

  private static DeskPlace.Desk desk(Point point, Desk desk, List<Appointment> services) {
    Set<String> queues =
        AppointmentFiles.at(point, desk, services).stream()
            .map(Appointment::queue)
            .collect(Collectors.toSet());
    return new DeskPlace.Desk(desk.key(), desk.name(), queues);
  }
}
