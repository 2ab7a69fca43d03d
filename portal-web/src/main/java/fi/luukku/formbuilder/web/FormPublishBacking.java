package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormEditing;
import fi.luukku.formbuilder.FormPublishing;
import fi.luukku.formbuilder.FormQueries;
import fi.luukku.formbuilder.FormStep;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.Messages;
import fi.luukku.site.web.Pages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** {@code /staff/form-publish}: handing in, sending back, publishing; and what was done so far. */
@Named
@RequestScoped
public class FormPublishBacking {
  private static final String HERE = "/staff/form-publish";

  @Inject FormPublishing publishing;
  @Inject FormEditing editing;
  @Inject FormQueries queries;
  @Inject FormRequest request;
  @Inject ShownFormBacking shown;
  @Inject CurrentCaller current;
  @Inject Messages messages;

  private String reason;

  /** Guards the page. */
  public void open() {
    shown.getRow();
  }

  public String submit() {
    return doing("submitted", () -> publishing.submit(current.caller(), key(), revision()));
  }

  public String takeBack() {
    return doing("taken-back", () -> publishing.takeBack(current.caller(), key(), revision()));
  }

  public String sendBack() {
    return doing(
        "sent-back", () -> publishing.sendBack(current.caller(), key(), revision(), reason));
  }

  public String publish() {
    return doing("published", () -> publishing.publish(current.caller(), key(), revision()));
  }

  public String discard() {
    try {
      editing.discard(current.caller(), key(), revision());
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      return messages.refuse(refusal);
    }
    return Pages.to("/staff/forms", "done", "discarded");
  }

  private String doing(String done, Runnable act) {
    try {
      act.run();
    } catch (NotFound gone) {
      throw gone;
    } catch (Refusal refusal) {
      shown.forget();
      return messages.refuse(refusal);
    }
    return Pages.to(HERE, "form", key(), "done", done);
  }

  /** Whether he may publish what waits for it. */
  public boolean isMayPublish() {
    return shown
        .getRow()
        .working()
        .filter(form -> publishing.mayPublish(current.caller(), form))
        .isPresent();
  }

  /**
   * Whether its forms are there: while a post is taken in, they are, and the desk says the rest.
   */
  public boolean isDeciding() {
    return !Pages.isDrawn() || (shown.isSubmitted() && isMayPublish());
  }

  public List<FormStep> getHistory() {
    return queries.history(current.caller(), key());
  }

  public long getSent() {
    return queries.sent(current.caller(), key());
  }

  public String getReason() {
    return reason;
  }

  public void setReason(String reason) {
    this.reason = reason;
  }

  private String key() {
    return request.key();
  }

  private int revision() {
    return request.revision();
  }
}
