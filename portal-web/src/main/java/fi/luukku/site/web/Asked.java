package fi.luukku.site.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** What the browser asked for, before any forward to the page behind a public address. */
final class Asked {
  private Asked() {}

  /** The path as it stands in the browser. */
  static String path(HttpServletRequest request) {
    Object original = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
    return CanonicalPathFilter.canonical(
        original == null ? request.getRequestURI() : original.toString());
  }

  /** The parameters as they stand in the browser. */
  static Optional<String> query(HttpServletRequest request) {
    boolean forwarded = request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI) != null;
    Object query =
        forwarded
            ? request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING)
            : request.getQueryString();
    return Optional.ofNullable(query).map(Object::toString);
  }
}
