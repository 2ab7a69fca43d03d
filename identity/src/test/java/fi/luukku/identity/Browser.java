package fi.luukku.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A browser: keeps cookies, and makes requests that know no more than they need to. */
final class Browser {
  private final Map<String, String> cookies = new LinkedHashMap<>();
  private final Map<String, Cookie> set = new HashMap<>();
  final Map<String, String> headers = new HashMap<>();
  final Map<String, String> answered = new HashMap<>();
  final StringWriter written = new StringWriter();
  int status;

  void hold(String name, String value) {
    cookies.put(name, value);
  }

  void drop(String name) {
    cookies.remove(name);
  }

  Map<String, String> cookies() {
    return cookies;
  }

  Cookie lastSet(String name) {
    return set.get(name);
  }

  HttpServletRequest get(String path) {
    return request("GET", path);
  }

  HttpServletRequest request(String method, String path) {
    Map<String, Object> attributes = new HashMap<>();
    String[] parts = path.split("\\?", 2);
    return proxy(
        HttpServletRequest.class,
        (name, args) ->
            switch (name) {
              case "getMethod" -> method;
              case "getServletPath", "getRequestURI" -> parts[0];
              case "getQueryString" -> parts.length > 1 ? parts[1] : null;
              case "getHeader" -> headers.get((String) args[0]);
              case "getAttribute" -> attributes.get((String) args[0]);
              case "setAttribute" -> attributes.put((String) args[0], args[1]);
              case "getCookies" ->
                  cookies.entrySet().stream()
                      .map(cookie -> new Cookie(cookie.getKey(), cookie.getValue()))
                      .toArray(Cookie[]::new);
              default -> null;
            });
  }

  HttpServletResponse response() {
    return proxy(
        HttpServletResponse.class,
        (name, args) ->
            switch (name) {
              case "addCookie" -> take((Cookie) args[0]);
              case "setHeader" -> answered.put((String) args[0], (String) args[1]);
              case "setStatus", "sendError" -> status = (Integer) args[0];
              case "isCommitted" -> false;
              case "getWriter" -> new PrintWriter(written, true);
              default -> null;
            });
  }

  private Object take(Cookie cookie) {
    set.put(cookie.getName(), cookie);
    return cookie.getMaxAge() == 0
        ? cookies.remove(cookie.getName())
        : cookies.put(cookie.getName(), cookie.getValue());
  }

  @FunctionalInterface
  private interface Answers {
    Object to(String method, Object[] args);
  }

  @SuppressWarnings("unchecked")
  private static <T> T proxy(Class<T> type, Answers answers) {
    return (T)
        Proxy.newProxyInstance(
            Browser.class.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, args) -> {
              Object answer = answers.to(method.getName(), args);
              return method.getReturnType() == void.class ? null : answer;
            });
  }
}
