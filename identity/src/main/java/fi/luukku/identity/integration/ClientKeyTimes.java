package fi.luukku.identity.integration;

import fi.luukku.identity.domain.KeyCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.Config;

/**
 * When our own keys change, by the settings {@code luukku.client.keys.life} (P90D), {@code .lead}
 * (P2D) and {@code .tail} (P2D), and {@code .replace.before}: an instant, keys made before which
 * are replaced early. Keycloak and brokers remember our keys for up to a day, so lead and tail are
 * longer.
 */
@ApplicationScoped
public class ClientKeyTimes {
  private static final String PREFIX = "luukku.client.keys.";

  @Inject Config config;

  KeyCalendar calendar() {
    return new KeyCalendar(
        duration("life", Duration.ofDays(90)),
        duration("lead", Duration.ofDays(2)),
        duration("tail", Duration.ofDays(2)),
        config.getOptionalValue(PREFIX + "replace.before", Instant.class));
  }

  private Duration duration(String name, Duration usual) {
    return config.getOptionalValue(PREFIX + name, Duration.class).orElse(usual);
  }
}
