package fi.luukku.site.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where a form goes next: outcomes that redirect, so that a reload sends nothing again. */
public final class Pages {
  private static final String REDIRECT = "faces-redirect=true";

  private Pages() {}

  /** A page by its path, for example {@code /appointments/confirm}. */
  public static String to(String path) {
    return path + "?" + REDIRECT;
  }

  /** A page with one parameter, never a personal one. */
  public static String to(String path, String name, Object value) {
    return to(path) + "&" + name + "=" + encode(value);
  }

  /** A page with two parameters. */
  public static String to(
      String path, String name, Object value, String otherName, Object otherValue) {
    return to(path, name, value) + "&" + otherName + "=" + encode(otherValue);
  }

  /**
   * Leaves for an address of ours that no outcome can name: one with a place on the page.
   *
   * @return the outcome of an action that has answered by itself
   */
  public static String leaveFor(String address) {
    try {
      FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    } catch (IOException gone) {
      throw new UncheckedIOException("The browser is gone.", gone);
    }
    return null;
  }

  /**
   * Whether the page is being drawn. While a post is taken in, its page is there only to say which
   * fields and buttons it has: what the form is about is then for the desk to read, once.
   */
  public static boolean isDrawn() {
    FacesContext context = FacesContext.getCurrentInstance();
    return !context.isPostback() || context.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
  }

  /** Whether a form was sent to the page. */
  public static boolean isSent() {
    return "POST".equals(Faces.request().getMethod());
  }

  /** Whether a widget asks for its own part of the page. */
  public static boolean isPartial() {
    return FacesContext.getCurrentInstance().getPartialViewContext().isAjaxRequest();
  }

  private static String encode(Object value) {
    return URLEncoder.encode(String.valueOf(value), StandardCharsets.UTF_8);
  }
}
