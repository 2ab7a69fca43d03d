package fi.luukku.site.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.primefaces.component.api.InputHolder;

/** What the field tags ask about the field they draw. */
@Named("fields")
@ApplicationScoped
public class FieldsBacking {
  /** A line of the error summary; {@code target} is empty where no field is meant. */
  public record Problem(String target, String text) {}

  /** Whether something is wrong with the field of this id, near the component being drawn. */
  public boolean isInvalid(String id) {
    return !error(id).isEmpty();
  }

  /** The first thing wrong with the field, or nothing. */
  public String error(String id) {
    Iterator<FacesMessage> messages = context().getMessages(clientId(id));
    while (messages.hasNext()) {
      FacesMessage message = messages.next();
      if (message.getSeverity() != FacesMessage.SEVERITY_INFO) {
        return message.getSummary();
      }
    }
    return "";
  }

  /** Ids of hint and error, as far as they are there, for {@code aria-describedby}. */
  public String describedBy(String id, String hint) {
    String clientId = clientId(id);
    List<String> ids = new ArrayList<>();
    if (hint != null && !hint.isBlank()) {
      ids.add(clientId + "-hint");
    }
    if (isInvalid(id)) {
      ids.add(clientId + "-error");
    }
    return ids.isEmpty() ? null : String.join(" ", ids);
  }

  /** The id that the field has in the page: another one in each row of a repeated part. */
  public String clientId(String id) {
    UIComponent here = UIComponent.getCurrentComponent(context());
    UIComponent field = here == null ? null : here.findComponent(id);
    return field == null ? id : field.getClientId(context());
  }

  /** Everything that is wrong, in the order of the page. */
  public List<Problem> getProblems() {
    List<Problem> problems = new ArrayList<>();
    Iterator<String> ids = context().getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      Iterator<FacesMessage> messages = context().getMessages(id);
      while (messages.hasNext()) {
        FacesMessage message = messages.next();
        message.rendered();
        if (message.getSeverity() != FacesMessage.SEVERITY_INFO) {
          problems.add(new Problem(target(id, message), message.getSummary()));
        }
      }
    }
    return joined(problems);
  }

  /** What is said in the same words stands once, and leads to the first field that it is about. */
  static List<Problem> joined(List<Problem> problems) {
    Map<String, Problem> byWords = new LinkedHashMap<>();
    for (Problem problem : problems) {
      byWords.merge(
          problem.text(),
          problem,
          (earlier, later) -> earlier.target().isEmpty() ? later : earlier);
    }
    return List.copyOf(byWords.values());
  }

  /**
   * Whether the form of this id was sent and came back: what was folded away around it stays open,
   * so that its errors are seen.
   */
  public boolean isTried(String formId) {
    return Faces.parameter(formId).isPresent();
  }

  /** Whether the summary has to be built: a post finds out later what it has to say. */
  public boolean isMaybeSaid() {
    return Pages.isSent() || !context().getMessageList().isEmpty();
  }

  /**
   * A widget of PrimeFaces is not itself what takes the focus. A page that takes in its form before
   * it is built may find that it has no such field.
   */
  private static String target(String clientId, FacesMessage message) {
    if (clientId == null || message instanceof MarkupMessage) {
      return clientId == null ? "" : clientId;
    }
    UIComponent field = context().getViewRoot().findComponent(clientId);
    if (field == null && !context().isPostback()) {
      return "";
    }
    return field instanceof InputHolder widget ? widget.getInputClientId() : clientId;
  }

  public boolean isAnyProblem() {
    return !getProblems().isEmpty();
  }

  /** What was said that is no error. */
  public List<String> getNews() {
    return context().getMessageList().stream()
        .filter(message -> message.getSeverity() == FacesMessage.SEVERITY_INFO)
        .map(FacesMessage::getSummary)
        .toList();
  }

  private static FacesContext context() {
    return FacesContext.getCurrentInstance();
  }
}
