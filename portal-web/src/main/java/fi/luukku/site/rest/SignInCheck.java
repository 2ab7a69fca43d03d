package fi.luukku.site.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether citizens can sign in: the provider's metadata has been seen once since the start. A
 * provider that goes away later takes no node out of service, because those who are signed in go
 * on.
 */
@Readiness
@ApplicationScoped
public class SignInCheck implements HealthCheck {
  private static final Duration PATIENCE = Duration.ofSeconds(3);

  @Inject
  @ConfigProperty(name = "luukku.oidc.issuer")
  private Optional<String> issuer;

  private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
  private volatile boolean seen;

  @Override
  public HealthCheckResponse call() {
    seen = seen || issuer.map(this::answers).orElse(false);
    return HealthCheckResponse.named("sign-in").status(seen).build();
  }

  private boolean answers(String address) {
    URI metadata = URI.create(address + "/.well-known/openid-configuration");
    HttpRequest request = HttpRequest.newBuilder(metadata).timeout(PATIENCE).build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException away) {
      return false;
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
