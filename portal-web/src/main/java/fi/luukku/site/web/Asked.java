package fi.luukku.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the browser asked for, before any forward to the page behind a public address. */
final class Asked {
  /** Hidden fields by which a stateless page finds again what its form is about. */
  private static final List<String> OPENING =
      List.of(
          "number", "draft", "page", "hold", "token", "service", "place", "key", "part", "week",
          "queue");

  private Asked() {}

  /** The path as it stands in the browser. */
  static String path(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return CanonicalPathFilter.canonical(
        original == null ? request.getRequestURI() : original.toString());
  }

  /**
   * The parameters that lead to this page: as they stand in the browser, or, where a form was sent
   * and came back, those by which its page was opened. What was typed is never among them.
   */
  static Optional<String> query(HttpServletRequest request) {
    return "POST".equals(request.getMethod()) ? ofForm(request) : ofLink(request);
  }

  private static Optional<String> ofForm(HttpServletRequest request) {
    String query =
        OPENING.stream()
            .filter(name -> request.getParameter(name) != null)
            .map(name -> name + "=" + encoded(request.getParameter(name)))
            .collect(Collectors.joining("&"));
    return Optional.of(query).filter(found -> !found.isEmpty());
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Optional<String> ofLink(HttpServletRequest request) {
    boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
    Object query =
        forwarded
            ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
            : request.getQueryString();
    return Optional.ofNullable(query).map(Object::toString);
  }
}
