package fi.luukku.casework.web;

import fi.luukku.casework.CaseNumber;
import fi.luukku.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import java.util.Map;

/**
 * Which case the request names: by its number, or by the secret of a follow-up link. Pages are
 * stateless, so a form brings the parameter along as its link did.
 */
@RequestScoped
public class CaseParameter {
  @Inject @RequestParameterMap Map<String, String> parameters;

  /**
   * @throws NotFound where there is none, or what is there is no case number
   */
  public CaseNumber number() {
    return CaseNumber.parse(parameters.get("number")).orElseThrow(NotFound::new);
  }

  /**
   * @throws NotFound where there is none
   */
  public String token() {
    String token = parameters.get("token");
    if (token == null || token.isBlank()) {
      throw new NotFound();
    }
    return token;
  }

  /** Whether what this page says it has done is the thing named; for words after a redirect. */
  public boolean isDone(String act) {
    return act.equals(parameters.get("done"));
  }
}
