package fi.luukku.casework.web;

import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
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

  /** The revision that the form was shown with; one that never was where it is missing. */
  public int revision() {
    try {
      return Integer.parseInt(parameters.getOrDefault("revision", ""));
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
