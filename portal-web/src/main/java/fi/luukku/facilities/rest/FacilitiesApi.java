package fi.luukku.facilities.rest;

import fi.luukku.site.rest.RestSettings;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** {@code /api/facilities}. */
@ApplicationPath("api/facilities")
public class FacilitiesApi extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(FacilityTimesResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return RestSettings.CLOSED;
  }
}
