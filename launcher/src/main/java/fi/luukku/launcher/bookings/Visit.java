package fi.luukku.launcher.bookings;

import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One request and its answer. */
final class Visit {
  private static final String POLICY =
      "default-src 'none'; img-src 'self'; font-src 'self'; style-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
  private static final int LARGEST = 16_384;

  private final HttpExchange exchange;
  private final Map<String, List<String>> fields;

  Visit(HttpExchange exchange) throws IOException {
    this.exchange = exchange;
    this.fields = isPost() ? form() : URLUtils.parseParameters(query());
  }

  private String query() {
    return Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
  }

  private Map<String, List<String>> form() throws IOException {
    byte[] body = exchange.getRequestBody().readNBytes(LARGEST);
    return URLUtils.parseParameters(new String(body, StandardCharsets.UTF_8));
  }

  boolean isPost() {
    return exchange.getRequestMethod().equals("POST");
  }

  /** The method and the path. */
  String asks() {
    return exchange.getRequestMethod() + " " + exchange.getRequestURI().getPath();
  }

  /** A field that came once; empty where it did not. */
  String field(String name) {
    List<String> values = fields.getOrDefault(name, List.of());
    return values.size() == 1 ? values.get(0) : "";
  }

  String header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  Words words() {
    return Words.of(field("lang"), header("Accept-Language"));
  }

  String cookie(String name) {
    Matcher found =
        Pattern.compile("(?:^|; ?)" + Pattern.quote(name) + "=([A-Za-z0-9_-]+)")
            .matcher(header("Cookie"));
    return found.find() ? found.group(1) : "";
  }

  void setCookie(String name, String value, Duration life) {
    exchange
        .getResponseHeaders()
        .add(
            "Set-Cookie",
            name + "=" + value + "; Path=/; HttpOnly; SameSite=Lax; Max-Age=" + life.toSeconds());
  }

  void page(int status, String html) throws IOException {
    send(status, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
  }

  void goTo(String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    send(303, "text/plain; charset=utf-8", new byte[0]);
  }

  void send(int status, String type, byte[] body) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("X-Frame-Options", "DENY");
    exchange.getResponseHeaders().set("Referrer-Policy", "same-origin");
    exchange.getResponseHeaders().set("Cross-Origin-Opener-Policy", "same-origin");
    exchange.getResponseHeaders().set("Cross-Origin-Resource-Policy", "same-origin");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
