package fi.luukku.appointments.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Set;

/** {@code /api/appointments}. */
@ApplicationPath("api/appointments")
public class AppointmentsApi extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(AppointmentTimesResource.class);
  }
}
