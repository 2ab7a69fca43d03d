package fi.luukku.identity.integration;

import com.nimbusds.jose.util.JSONObjectUtils;
import fi.luukku.identity.Reason;
import fi.luukku.identity.SignInRefused;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Calls to a provider from this server: no redirects, at most five seconds for the whole answer and
 * at most 256 kB of it.
 */
@ApplicationScoped
public class ProviderCalls {
  private static final Duration CONNECT = Duration.ofSeconds(2);
  private static final Duration WHOLE = Duration.ofSeconds(5);
  private static final int LARGEST = 256 * 1024;
  private static final String READABLE =
      "application/json, application/jwk-set+json, application/jwk-set+jwt";

  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(CONNECT)
          .followRedirects(HttpClient.Redirect.NEVER)
          .version(HttpClient.Version.HTTP_1_1)
          .build();

  /** What came back. */
  record Reply(int status, String contentType, String body) {
    boolean isJson() {
      return contentType.startsWith("application/") && contentType.contains("json");
    }

    /** The error code alone, and only its letters: it may come from anybody. */
    String error() {
      try {
        String error = JSONObjectUtils.getString(JSONObjectUtils.parse(body), "error");
        return error == null ? "" : ": " + error.replaceAll("[^a-z_]", "");
      } catch (ParseException notJson) {
        return "";
      }
    }
  }

  Reply get(URI address) {
    return call(HttpRequest.newBuilder(address).header("Accept", READABLE).build());
  }

  Reply post(URI address, Map<String, String> form) {
    return call(
        HttpRequest.newBuilder(address)
            .header("Accept", "application/json")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form(form)))
            .build());
  }

  private Reply call(HttpRequest request) {
    return call(request, request.uri().toString());
  }

  /**
   * Makes a call whose address must stand in no log.
   *
   * @param name what stands there in its place
   */
  Reply call(HttpRequest request, String name) {
    CompletableFuture<HttpResponse<byte[]>> answer =
        client.sendAsync(request, info -> new LimitedBody(LARGEST));
    try {
      HttpResponse<byte[]> response = answer.get(WHOLE.toMillis(), TimeUnit.MILLISECONDS);
      return new Reply(
          response.statusCode(),
          response.headers().firstValue("Content-Type").orElse(""),
          new String(response.body(), StandardCharsets.UTF_8));
    } catch (TimeoutException | ExecutionException fault) {
      throw unavailable(name, fault);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw unavailable(name, stopped);
    } finally {
      answer.cancel(true);
    }
  }

  private static SignInRefused unavailable(String name, Exception fault) {
    Throwable cause = fault instanceof ExecutionException ? fault.getCause() : fault;
    return new SignInRefused(Reason.UNAVAILABLE, "No answer from " + name + ": " + cause, cause);
  }

  /** The fields as a form sends them, or an address carries them. */
  static String form(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
