package fi.luukku.site.web;

import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicReference;

/** What a page says back: at a field, or to the page as a whole. */
@RequestScoped
public class Messages {
  /**
   * Says why the portal refused, at the field that the refusal names if the page has it.
   *
   * @return the outcome "stay on this page"
   */
  public String refuse(Refusal refusal) {
    if (refusal.code().equals("mandate_has_ended")) {
      Faces.request().setAttribute(CallerBacking.OVER, true);
    }
    String words = Texts.refusal(Faces.language(), refusal);
    if (refusal.field().isPresent()) {
      return error(refusal.field().get(), words);
    }
    return error(words);
  }

  /** Something is wrong that no single field can mend. */
  public String error(String words) {
    add(null, FacesMessage.SEVERITY_ERROR, words);
    return null;
  }

  /** Something is wrong with the field of this id; with the whole page if it has no such field. */
  public String error(String fieldId, String words) {
    String clientId = clientIdOf(fieldId);
    FacesContext.getCurrentInstance().validationFailed();
    add(clientId, FacesMessage.SEVERITY_ERROR, words);
    return null;
  }

  /** Something is wrong with a field that is plain markup: the summary leads to its id. */
  public String errorAt(String markupId, String words) {
    FacesContext context = FacesContext.getCurrentInstance();
    context.validationFailed();
    context.addMessage(markupId, new MarkupMessage(words));
    return null;
  }

  /** Says something good, on this page. After a redirect, the page itself says it. */
  public void tell(String words) {
    add(null, FacesMessage.SEVERITY_INFO, words);
  }

  private static void add(String clientId, FacesMessage.Severity severity, String words) {
    FacesContext.getCurrentInstance()
        .addMessage(clientId, new FacesMessage(severity, words, words));
  }

  private static String clientIdOf(String fieldId) {
    FacesContext context = FacesContext.getCurrentInstance();
    if (!context.isPostback()) {
      // The page is not built yet; where the field is missing, its summary leads nowhere.
      return fieldId;
    }
    AtomicReference<String> found = new AtomicReference<>();
    context
        .getViewRoot()
        .visitTree(
            VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_ITERATION)),
            (visit, component) -> {
              if (!isField(component, fieldId)) {
                return VisitResult.ACCEPT;
              }
              found.set(component.getClientId(context));
              return VisitResult.COMPLETE;
            });
    return found.get();
  }

  private static boolean isField(UIComponent component, String fieldId) {
    return fieldId.equals(component.getId())
        || fieldId.equals(component.getClientId(FacesContext.getCurrentInstance()));
  }
}
