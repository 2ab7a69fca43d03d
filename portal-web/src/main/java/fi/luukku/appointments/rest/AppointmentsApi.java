package fi.luukku.appointments.rest;

import fi.luukku.site.rest.RestSettings;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** {@code /api/appointments}. */
@ApplicationPath("api/appointments")
public class AppointmentsApi extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(AppointmentTimesResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return RestSettings.CLOSED;
  }
}
