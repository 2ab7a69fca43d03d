package fi.luukku.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;

/**
 * Whether a request could be read in two ways, so that a proxy and this server would not agree
 * where it ends or whom it is for (request smuggling, RFC 9112 section 6.3). A body says its length
 * or is refused: browsers say it, and beside chunks the server would hide a length from us. Asked
 * here because the sign-in is what sees a request first.
 */
final class Framing {
  private Framing() {}

  static boolean isDoubtful(HttpServletRequest request) {
    return count(request, "Host") > 1
        || count(request, "Content-Length") > 1
        || count(request, "Transfer-Encoding") > 0;
  }

  /**
   * Whether the server reads no body of it, so that one that came would be the next request: by the
   * standard TRACE has none (RFC 9110 section 9.3.8).
   */
  static boolean mayHideAnother(HttpServletRequest request) {
    return "TRACE".equals(request.getMethod());
  }

  private static int count(HttpServletRequest request, String header) {
    return Collections.list(request.getHeaders(header)).size();
  }
}
