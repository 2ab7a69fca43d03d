package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** A form whose sign-in is over, as the page that says so knows it. */
public final class SessionEnded {
  private static final String PAGE = SessionEnded.class.getName();
  private static final String TO = "to=";

  private SessionEnded() {}

  /** Remembers that this post came from a sign-in that is over. Reads nothing of its body. */
  public static void mark(HttpServletRequest request) {
    request.setAttribute(PAGE, page(request));
  }

  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(PAGE) != null;
  }

  /** The page that the form stood on. */
  static String pageOf(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(PAGE));
  }

  /** The door of the sign-in names it where it has sent the form on. */
  private static String page(HttpServletRequest request) {
    String query = request.getQueryString();
    if (query == null || !query.startsWith(TO)) {
      return request.getRequestURI();
    }
    try {
      return URLDecoder.decode(query.substring(TO.length()).split("&")[0], StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return request.getRequestURI();
    }
  }
}
