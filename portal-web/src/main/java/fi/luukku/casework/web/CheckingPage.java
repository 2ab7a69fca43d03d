package fi.luukku.casework.web;

import fi.luukku.casework.DraftedErrand;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.documents.web.FileNames;
import fi.luukku.forms.GivenAnswers;
import fi.luukku.forms.Summary;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.identity.Caller;
import fi.luukku.identity.CurrentCaller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import fi.luukku.site.web.LocaleBacking;
import fi.luukku.site.web.Pages;
import fi.luukku.site.web.admission.Pressed;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Everything that was answered in a half-filled form, to look at once more and to send. */
public abstract class CheckingPage<T extends DraftedErrand> {
  @Inject private CurrentCaller current;
  @Inject private DraftRequest request;
  @Inject private LocaleBacking locale;
  @Inject private StrongerSignIn stronger;
  @Inject private ContactBacking contact;
  @Inject private Pressed pressed;

  private T draft;
  private Summary summary;
  private List<Summary.Line> notAsked;

  /** Guards the page; one that was sent already leads to its receipt. */
  public String open() {
    Optional<Receipt> sent = pages().receipt(current.caller(), request.id());
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
    return Pages.isDrawn() && pages().changes(getDraft()).isPresent();
  }

  /** Whether another person has to sign what is sent. */
  public boolean isCoSigned() {
    return Pages.isDrawn() && getDraft().answered(AnswerType.CO_SIGNER).isPresent();
  }

  public T getDraft() {
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

  /** Sends it and leads to the receipt. */
  public String send() {
    try {
      return contact.send(reach -> send(current.caller(), request.id(), reach, pressed.now()));
    } catch (NotFound unknown) {
      throw unknown;
    } catch (Refusal refusal) {
      return stronger.orRefuse(refusal, pages().checkPath() + "?draft=" + request.id());
    }
  }

  private void load() {
    if (draft != null) {
      return;
    }
    draft = pages().load(current.caller(), request.id());
    Map<String, String> names = FileNames.of(pages().documents(current.caller(), draft.id()));
    summary = Summary.of(draft.form(), draft.answers(), locale.getLocale(), names::get);
    notAsked =
        new GivenAnswers(draft.form(), draft.answers(), locale.getLocale(), names::get).notAsked();
  }

  /** The capability's. */
  protected abstract DraftPages<T> pages();

  /**
   * Has its desk send it.
   *
   * @param pressed when the button was pressed
   */
  protected abstract Receipt send(
      Caller caller, UUID draft, NewCase.Contact contact, Instant pressed);
}
