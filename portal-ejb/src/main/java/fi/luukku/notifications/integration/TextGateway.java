package fi.luukku.notifications.integration;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The gateway for text messages ({@code luukku.sms.url}, {@code luukku.sms.key}): a POST of {@code
 * {"id", "to", "text"}} as JSON with the key as bearer token. {@code id} is the same at every try
 * and stands in {@code Idempotency-Key} too, so that a gateway can tell a second try from a second
 * message. 2xx: taken; 400, 404, 410 and 422: this message never will be; anything else: not now.
 */
@ApplicationScoped
public class TextGateway {
  private static final Duration PATIENCE = Duration.ofSeconds(15);
  private static final int HTTP_OK = 200;
  private static final int LAST_OF_TAKEN = 299;
  private static final Set<Integer> NEVER = Set.of(400, 404, 410, 422);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Inject
  @ConfigProperty(name = "luukku.sms.url")
  private Optional<URI> url;

  @Inject
  @ConfigProperty(name = "luukku.sms.key")
  private Optional<String> key;

  private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();

  /** What became of a message. */
  public enum Answer {
    TAKEN,
    NEVER,
    NOT_NOW
  }

  /** Whether the municipality has one. */
  public boolean isThere() {
    return url.isPresent();
  }

  /**
   * Hands a message over.
   *
   * @param id names it, the same at every try
   * @param to in the form of E.164: {@code +358401234567}
   */
  public Answer send(String id, String to, String text) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(url.orElseThrow())
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .header("Idempotency-Key", id)
            .POST(HttpRequest.BodyPublishers.ofString(json(id, to, text)));
    key.ifPresent(secret -> request.header("Authorization", "Bearer " + secret));
    try {
      int status =
          client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode();
      if (status >= HTTP_OK && status <= LAST_OF_TAKEN) {
        return Answer.TAKEN;
      }
      return NEVER.contains(status) ? Answer.NEVER : Answer.NOT_NOW;
    } catch (IOException unreachable) {
      return Answer.NOT_NOW;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return Answer.NOT_NOW;
    }
  }

  private static String json(String id, String to, String text) {
    try {
      return JSON.writeValueAsString(Map.of("id", id, "to", to, "text", text));
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("Three texts are JSON.", impossible);
    }
  }
}
