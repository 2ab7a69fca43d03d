package fi.luukku.formbuilder.web;

import fi.luukku.casework.Receipt;
import fi.luukku.casework.web.ContactBacking;
import fi.luukku.casework.web.DraftRequest;
import fi.luukku.casework.web.ReceiptPages;
import fi.luukku.casework.web.StrongerSignIn;
import fi.luukku.documents.web.FileNames;
import fi.luukku.formbuilder.ErrandDraft;
import fi.luukku.formbuilder.FormFilling;
import fi.luukku.forms.GivenAnswers;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.admission.Pressed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code /forms/check}: everything that was answered, to look at once more and to send. */
@Named
@RequestScoped
public class CheckFormBacking {
  @Inject FormFilling filling;
  @Inject CurrentCaller current;
  @Inject DraftRequest request;
  @Inject LocaleBacking locale;
  @Inject StrongerSignIn stronger;
  @Inject ContactBacking contact;
  @Inject Pressed pressed;

  private ErrandDraft draft;
  private Summary summary;
  private List<Summary.Line> notAsked;

  /** Guards the page; one that was sent already leads to its receipt. */
  public String open() {
    Optional<Receipt> sent = filling.receipt(current.caller(), request.id());
    if (sent.isPresent()) {
      return ReceiptPages.of(sent.get());
    }
    load();
    contact.getFields().suggest(draft.answered(AnswerType.EMAIL), draft.answered(AnswerType.PHONE));
    return null;
  }

  /** Answers that are not asked for any more, and are not sent. */
  public List<Summary.Line> getNotAsked() {
    if (!Pages.isDrawn()) {
      return List.of();
    }
    load();
    return notAsked;
  }

  /** Whether others fill it in, too. */
  public boolean isShared() {
    return Pages.isDrawn() && getDraft().drafted().shared();
  }

  /** Whether the form has a newer version than the draft. */
  public boolean isOutdated() {
    return Pages.isDrawn() && filling.changes(getDraft()).isPresent();
  }

  public ErrandDraft getDraft() {
    load();
    return draft;
  }

  public Summary getSummary() {
    if (!Pages.isDrawn()) {
      return new Summary("", List.of());
    }
    load();
    return summary;
  }

  /** Whether nothing is missing; of a post, the desk decides. */
  public boolean isComplete() {
    return !Pages.isDrawn() || getDraft().journey().isComplete();
  }

  /** The page where something is missing first. */
  public String getIncompletePage() {
    return getDraft().journey().firstIncomplete().map(page -> page.key()).orElse("");
  }

  /** The day by which an answer may be expected if it is sent now. */
  public Optional<LocalDate> getAnswerBy() {
    return Pages.isDrawn() ? Optional.of(filling.answerBy(getDraft().errand())) : Optional.empty();
  }

  /** Sends the form and leads to the receipt. */
  public String send() {
    try {
      return contact.send(
          reach -> filling.send(current.caller(), request.id(), reach, pressed.now()));
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, "/forms/check?draft=" + request.id());
    }
  }

  private void load() {
    if (draft != null) {
      return;
    }
    draft = filling.load(current.caller(), request.id());
    Map<String, String> names = FileNames.of(filling.documents(current.caller(), draft.id()));
    summary = Summary.of(draft.form(), draft.answers(), locale.getLocale(), names::get);
    notAsked =
        new GivenAnswers(draft.form(), draft.answers(), locale.getLocale(), names::get).notAsked();
  }
}
