package fi.luukku.identity.web;

import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;

/** Answers that have no page. */
public final class Answers {
  private Answers() {}

  /** Sends the browser on, with a GET, and tells it to keep nothing of this. */
  public static void seeOther(HttpServletResponse response, URI address) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", address.toString());
    noStore(response);
  }

  static void noStore(HttpServletResponse response) {
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Referrer-Policy", "no-referrer");
  }
}
