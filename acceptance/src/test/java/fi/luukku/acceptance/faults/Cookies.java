package fi.luukku.acceptance.faults;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A browser's cookies, as plain values: whoever attacks can read, copy and leave out what he likes.
 * Portal and provider stand on one machine, so host and {@code Secure} do not count here.
 */
final class Cookies {
  private record Cookie(String name, String value, String path) {}

  private final Map<String, Cookie> cookies = new TreeMap<>();

  synchronized void take(HttpHeaders headers) {
    headers.allValues("Set-Cookie").forEach(this::take);
  }

  private void take(String line) {
    String[] parts = line.split(";");
    int equals = parts[0].indexOf('=');
    String name = parts[0].substring(0, equals).strip();
    String path = attribute(parts, "path").orElse("/");
    boolean over = attribute(parts, "max-age").filter("0"::equals).isPresent();
    Cookie cookie = new Cookie(name, parts[0].substring(equals + 1).strip(), path);
    if (over) {
      cookies.remove(name + path);
    } else {
      cookies.put(name + path, cookie);
    }
  }

  private static Optional<String> attribute(String[] parts, String name) {
    for (String part : parts) {
      if (part.strip().toLowerCase(java.util.Locale.ROOT).startsWith(name + "=")) {
        return Optional.of(part.strip().substring(name.length() + 1));
      }
    }
    return Optional.empty();
  }

  /** The line to send along to an address; empty where there is nothing to send. */
  synchronized String lineFor(URI address) {
    return cookies.values().stream()
        .filter(cookie -> address.getPath().startsWith(cookie.path()))
        .map(cookie -> cookie.name() + "=" + cookie.value())
        .collect(Collectors.joining("; "));
  }

  synchronized Optional<String> value(String name) {
    return cookies.values().stream()
        .filter(cookie -> cookie.name().equals(name))
        .map(Cookie::value)
        .findFirst();
  }

  synchronized void put(String name, String value) {
    cookies.put(name + "/", new Cookie(name, value, "/"));
  }

  synchronized Cookies copy() {
    Cookies copy = new Cookies();
    copy.cookies.putAll(cookies);
    return copy;
  }
}
