package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Optional;

/** A form that was sent before, from another window, as the page that says so knows it. */
public final class SentAlready {
  private static final String SENT = SentAlready.class.getName();

  /**
   * @param receipt address of the page that shows what was received
   * @param byAnother who sent it, where that was not the reader but another for the same party
   */
  record Sent(String receipt, Instant received, Optional<String> byAnother) {}

  private SentAlready() {}

  /**
   * @param receipt address of the page that shows what was received
   * @param byAnother who sent it, where that was not the reader; only for who may know
   */
  public static void mark(String receipt, Instant received, Optional<String> byAnother) {
    Faces.request().setAttribute(SENT, new Sent(receipt, received, byAnother));
  }

  /** Empty where the request is about no such form. */
  static Optional<Sent> of(HttpServletRequest request) {
    return Optional.ofNullable((Sent) request.getAttribute(SENT));
  }
}
