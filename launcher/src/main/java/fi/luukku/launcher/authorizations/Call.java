package fi.luukku.launcher.authorizations;

import com.nimbusds.jose.util.JSONArrayUtils;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.oauth2.sdk.util.URLUtils;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One request and its answer. */
final class Call {
  private static final String POLICY =
      "default-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'none'";

  private final HttpExchange exchange;
  private final Map<String, List<String>> query;

  Call(HttpExchange exchange) {
    this.exchange = exchange;
    this.query =
        URLUtils.parseParameters(
            Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""));
  }

  String method() {
    return exchange.getRequestMethod();
  }

  /** The path's parts, without the empty one before the first slash. */
  List<String> path() {
    return List.of(exchange.getRequestURI().getPath().substring(1).split("/"));
  }

  /** Path and query as they came, which is what a checksum is made over. */
  String whole() {
    return exchange.getRequestURI().toString();
  }

  String field(String name) {
    List<String> values = query.getOrDefault(name, List.of());
    return values.size() == 1 ? values.get(0) : "";
  }

  String header(String name) {
    return Optional.ofNullable(exchange.getRequestHeaders().getFirst(name)).orElse("");
  }

  String bearer() {
    return header("Authorization").replaceFirst("^Bearer ", "");
  }

  void json(Map<String, Object> answer) throws IOException {
    send(200, "application/json", JSONObjectUtils.toJSONString(answer));
  }

  void json(List<?> answer) throws IOException {
    send(200, "application/json", JSONArrayUtils.toJSONString(answer));
  }

  void refuse(int status, String error) throws IOException {
    send(status, "application/json", JSONObjectUtils.toJSONString(Map.of("error", error)));
  }

  void page(String html) throws IOException {
    send(200, "text/html; charset=utf-8", html);
  }

  void goTo(String address) throws IOException {
    exchange.getResponseHeaders().set("Location", address);
    send(302, "text/plain; charset=utf-8", "");
  }

  private void send(int status, String type, String text) throws IOException {
    byte[] body = text.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", type);
    exchange.getResponseHeaders().set("Content-Security-Policy", POLICY);
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    exchange.getResponseHeaders().set("Referrer-Policy", "no-referrer");
    exchange.getResponseHeaders().set("Cache-Control", "no-store");
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
  }
}
