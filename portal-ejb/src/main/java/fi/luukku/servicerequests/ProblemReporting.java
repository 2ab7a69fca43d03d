package fi.luukku.servicerequests;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Draft;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.notifications.MailToStrangers;
import fi.luukku.servicerequests.domain.ReportedPlace;
import fi.luukku.servicerequests.integration.MunicipalContent;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.shared.WorkingDays;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Reporting what needs mending, signed in or not: begin, save, send. Whose a draft is decides
 * casework: another's is {@link NotFound}.
 */
@Stateless
@PermitAll
public class ProblemReporting {
  @Inject ReportCategories categories;
  @Inject MunicipalContent content;
  @Inject Drafts drafts;
  @Inject CaseFiling filing;
  @Inject DocumentUploads uploads;
  @Inject PublishedForms forms;
  @Inject MailToStrangers strangers;
  @Inject Clock clock;

  /**
   * Begins a report.
   *
   * @throws CategoryUnknown where no category has this key
   * @throws SignInNeeded where the category takes no anonymous reports
   */
  public ReportDraft start(Caller caller, String categoryKey) {
    mustBeAllowed(caller, categories.get(categoryKey));
    FormDefinition form = forms.findLatest(ReportQuestions.FORM).orElseThrow(NotFound::new);
    Draft empty = drafts.start(caller, CaseKind.SERVICE_REQUEST, categoryKey);
    return made(
        drafts.save(caller, empty.id(), empty.revision(), AnswersJson.write(form, Answers.none())));
  }

  public ReportDraft load(Caller caller, UUID id) {
    return made(drafts.load(caller, id));
  }

  /**
   * Keeps the answers, right or wrong, as they were typed.
   *
   * @param revision that of the draft the answers were made from
   * @throws fi.luukku.casework.DraftHasChanged where it was saved elsewhere meanwhile
   */
  public ReportDraft save(Caller caller, UUID id, int revision, Answers answers) {
    ReportDraft draft = load(caller, id);
    return made(drafts.save(caller, id, revision, AnswersJson.write(draft.form(), answers)));
  }

  /** Adds to the newest answers what contradicts no other window: a file that was sent from it. */
  public ReportDraft add(Caller caller, UUID id, UnaryOperator<Answers> what) {
    load(caller, id);
    return made(drafts.change(caller, id, stored -> AnswersJson.change(stored, what)));
  }

  /**
   * Checks what the form itself cannot: whether the place is one that we answer for.
   *
   * @throws PlaceMissing where the category needs a place and there is none
   * @throws PlaceUnreadable where the coordinates are none
   * @throws PlaceOutside where they lie outside the municipality
   */
  public void checkPlace(ReportDraft draft) {
    placeOf(draft);
  }

  /** The day by which a report of this category is answered if it is sent now. */
  public LocalDate answerBy(ReportCategory category) {
    return WorkingDays.after(TimeSource.today(clock), category.expectedDays());
  }

  /**
   * Sends the report: it becomes a case, and the draft is gone. Sent again, it answers with the
   * first receipt.
   *
   * @param contact where the receipt goes; of somebody who has not signed in only the language is
   *     taken, the address is what the report says
   * @throws ReportUnfinished where answers are missing or to be mended; the draft is kept
   * @throws PlaceMissing as {@link #checkPlace}, and so are the others there
   * @throws SignInNeeded where the category takes no anonymous reports any more
   */
  public Receipt send(Caller caller, UUID id, NewCase.Contact contact) {
    Optional<Draft> taken = drafts.takeUp(caller, id);
    if (taken.isEmpty()) {
      return filing.receipt(caller, id.toString()).orElseThrow(() -> drafts.unknown(caller, id));
    }
    ReportDraft draft = made(taken.get());
    mustBeAllowed(caller, draft.category());
    ReportedPlace place = placeOf(draft);
    if (!draft.journey().isComplete()) {
      throw new ReportUnfinished();
    }
    return filing.open(caller, asNewCase(draft, place, reach(caller, draft, contact)));
  }

  /** The receipt of a report that was sent from this draft, if it was. */
  public Optional<Receipt> receipt(Caller caller, UUID id) {
    return filing.receipt(caller, id.toString());
  }

  /** The photos uploaded for a draft. */
  public List<DocumentRecord> photos(Caller caller, UUID id) {
    return uploads.ofForm(caller, id.toString());
  }

  private static void mustBeAllowed(Caller caller, ReportCategory category) {
    if (!category.anonymousAllowed() && !caller.isCitizen()) {
      throw new SignInNeeded();
    }
  }

  private ReportedPlace placeOf(ReportDraft draft) {
    return ReportedPlace.of(draft.journey().form(), draft.category(), content.area());
  }

  private ReportDraft made(Draft draft) {
    if (draft.kind() != CaseKind.SERVICE_REQUEST) {
      throw new NotFound();
    }
    AnswersJson.Stored stored = AnswersJson.read(draft.answersJson());
    return new ReportDraft(
        draft.id(),
        categories.find(draft.key()).orElseThrow(NotFound::new),
        forms.find(stored.form(), stored.version()).orElseThrow(NotFound::new),
        stored.answers(),
        draft.revision(),
        draft.updated());
  }

  private NewCase asNewCase(ReportDraft draft, ReportedPlace place, NewCase.Contact contact) {
    ReportCategory category = draft.category();
    return new NewCase(
        CaseKind.SERVICE_REQUEST,
        draft.id().toString(),
        category.key(),
        category.queue(),
        title(category.name(), place),
        CaseStatus.RECEIVED,
        Optional.of(answerBy(category)),
        Optional.empty(),
        contact,
        AnswersJson.write(draft.form(), draft.journey().toSend()),
        draft.answers().files(ReportQuestions.PHOTO).ids(),
        Optional.empty());
  }

  /** "Kuoppa tiessä, Rantatie 18": the category, and the place where words name it. */
  private static LocalizedText title(LocalizedText category, ReportedPlace place) {
    String where = place.words().map(words -> ", " + words).orElse("");
    return new LocalizedText(category.fi() + where, category.sv() + where, category.en() + where);
  }

  /** Of a visitor, the address he typed: whose it is nobody knows, so it gets a few mails only. */
  private NewCase.Contact reach(Caller caller, ReportDraft draft, NewCase.Contact contact) {
    if (caller.isCitizen()) {
      return contact;
    }
    Optional<String> typed =
        draft.journey().form().text(ReportQuestions.EMAIL).filter(strangers::mayGoTo);
    return new NewCase.Contact(typed, Optional.empty(), contact.language());
  }
}
