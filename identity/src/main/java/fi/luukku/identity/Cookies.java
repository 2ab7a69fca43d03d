package fi.luukku.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Our cookies: never for scripts, never sent along by a foreign page's post. On https they carry
 * the {@code __Host-} prefix, so that no neighbouring host can plant one; browsers refuse the
 * prefix on plain http, where the demo runs, and there the plain name is used.
 */
@ApplicationScoped
public class Cookies {
  @Inject IdentitySettings settings;

  public Optional<String> value(HttpServletRequest request, String name) {
    String full = fullName(name);
    return all(request)
        .filter(cookie -> cookie.getName().equals(full))
        .map(Cookie::getValue)
        .filter(value -> !value.isBlank())
        .findFirst();
  }

  /** Values by name, of those whose name begins so; names without the https prefix. */
  public Map<String, String> startingWith(HttpServletRequest request, String start) {
    int prefix = fullName("").length();
    return all(request)
        .filter(cookie -> cookie.getName().startsWith(fullName(start)))
        .collect(
            Collectors.toMap(
                cookie -> cookie.getName().substring(prefix), Cookie::getValue, (a, b) -> a));
  }

  /** A cookie for as long as the browser runs. */
  public void set(HttpServletResponse response, String name, String value) {
    response.addCookie(make(name, value));
  }

  public void set(HttpServletResponse response, String name, String value, Duration age) {
    Cookie cookie = make(name, value);
    cookie.setMaxAge(Math.toIntExact(age.toSeconds()));
    response.addCookie(cookie);
  }

  public void remove(HttpServletResponse response, String name) {
    set(response, name, "", Duration.ZERO);
  }

  private Cookie make(String name, String value) {
    Cookie cookie = new Cookie(fullName(name), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(settings.isHttps());
    cookie.setAttribute("SameSite", "Lax");
    return cookie;
  }

  private String fullName(String name) {
    return settings.isHttps() ? "__Host-" + name : name;
  }

  private static Stream<Cookie> all(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies()).stream().flatMap(Arrays::stream);
  }
}
