package fi.luukku.site.web;

import jakarta.servlet.http.HttpServletRequest;

/** A form that was sent before, from another window, as the page that says so knows it. */
public final class SentAlready {
  private static final String RECEIPT = SentAlready.class.getName();

  private SentAlready() {}

  /**
   * @param receipt address of the page that shows what was received
   */
  public static void mark(String receipt) {
    Faces.request().setAttribute(RECEIPT, receipt);
  }

  static boolean isMarked(HttpServletRequest request) {
    return request.getAttribute(RECEIPT) != null;
  }

  static String receiptOf(HttpServletRequest request) {
    return String.valueOf(request.getAttribute(RECEIPT));
  }
}
