package fi.luukku.casework.web;

import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;

/**
 * What a request says about the draft it is for. Pages are stateless, so each form says it again.
 */
@RequestScoped
public class DraftRequest {
  @Inject @RequestParameterMap Map<String, String> parameters;

  /**
   * @throws NotFound where the request names no draft
   */
  public UUID id() {
    return id(parameters.getOrDefault("draft", ""));
  }

  /**
   * @param text as it came; may be anything
   * @throws NotFound where it is no id of a draft
   */
  static UUID id(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException notOurs) {
      throw new NotFound();
    }
  }

  /** The revision that the page was shown with; one that never was where it is missing. */
  public int revision() {
    return number(parameters.get("revision"));
  }

  /** The version of the form that the page was shown from; one that never was where missing. */
  public int version() {
    return number(parameters.get("version"));
  }

  static int number(HttpServletRequest request, String name) {
    return number(request.getParameter(name));
  }

  private static int number(String written) {
    try {
      return Integer.parseInt(written);
    } catch (NumberFormatException missing) {
      return -1;
    }
  }

  /** Key of the page asked for, or empty. */
  public String page() {
    return parameters.getOrDefault("page", "");
  }

  /** Whether the button of this name was pressed. */
  public boolean isPressed(String button) {
    return parameters.containsKey(button);
  }
}
