package fi.luukku.site.web;

import fi.luukku.identity.Door;
import jakarta.servlet.http.HttpServletRequest;

/**
 * The one page that other pages of ours show inside of them: a form as citizens see it, beside the
 * fields by which officials make it. It has a language of its own, and nothing in it can be sent.
 */
final class Framed {
  private static final String FRAME = "/staff/form-frame";
  private static final String HOLDERS = "/staff/form-";

  private Framed() {}

  static boolean isFrame(HttpServletRequest request) {
    String path = Door.path(request);
    return path.equals(FRAME) || path.equals(FRAME + ".xhtml");
  }

  /** Whether it is a page that may hold frames of ours. */
  static boolean mayHold(HttpServletRequest request) {
    return Door.path(request).startsWith(HOLDERS) && !isFrame(request);
  }
}
