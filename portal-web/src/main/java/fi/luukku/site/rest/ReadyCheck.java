package fi.luukku.site.rest;

import fi.luukku.forwarding.Delivery;
import fi.luukku.forwarding.DeliveryQueries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * {@code /health/ready}: a citizen can do an errand. That needs the database with this build's
 * schema. A broker or mail server that is away delays messages and refuses nobody: it shows in the
 * figures and does not make the node unready.
 */
@Readiness
@ApplicationScoped
public class ReadyCheck implements HealthCheck {
  @Inject private DeliveryQueries delivery;
  @Inject private Clock clock;

  @Override
  public HealthCheckResponse call() {
    HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
    try {
      Delivery now = delivery.now();
      long age =
          now.oldestUnsent()
              .map(since -> Duration.between(since, clock.instant()).toSeconds())
              .orElse(0L);
      return answer
          .up()
          .withData("unsent", now.unsent())
          .withData("oldest_unsent_seconds", age)
          .withData("dead", now.dead())
          .withData("broker", now.connected() ? "connected" : "away")
          .build();
    } catch (RuntimeException unreachable) {
      return answer.down().withData("fault", unreachable.getClass().getSimpleName()).build();
    }
  }
}
