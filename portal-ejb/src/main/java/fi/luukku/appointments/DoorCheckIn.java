package fi.luukku.appointments;

import fi.luukku.appointments.domain.AppointmentCase;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.casework.CheckIn;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** The door of a service point: who has come says so, and learns where to wait. */
@Stateless
@PermitAll
public class DoorCheckIn {
  private CheckIn checkIn;
  private AppointmentContent content;

  protected DoorCheckIn() {}

  @Inject
  public DoorCheckIn(CheckIn checkIn, AppointmentContent content) {
    this.checkIn = checkIn;
    this.content = content;
  }

  /**
   * Marks the citizen as come; see {@link CheckIn#checkIn}.
   *
   * @return key of the service point; empty where code and digits open nothing
   * @throws fi.luukku.casework.TooEarlyToCheckIn as there
   * @throws fi.luukku.casework.NothingToCheckIn as there
   */
  public Optional<String> checkIn(String code, String digits) {
    return checkIn.checkIn(code, digits).map(visit -> AppointmentCase.placeOf(visit.answersJson()));
  }

  /** A service point by its key. Which there are may everybody know. */
  public Optional<ServicePoint> place(String key) {
    return content.all().stream().flatMap(offering -> offering.place(key).stream()).findFirst();
  }
}
