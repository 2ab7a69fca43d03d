package fi.luukku.forwarding.rest;

import fi.luukku.site.rest.RestSettings;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/** {@code /messages}: the published schemas alone. */
@ApplicationPath("messages")
public class MessagesApplication extends Application {
  @Override
  public Set<Class<?>> getClasses() {
    return Set.of(MessagesResource.class);
  }

  @Override
  public Map<String, Object> getProperties() {
    return RestSettings.CLOSED;
  }
}
