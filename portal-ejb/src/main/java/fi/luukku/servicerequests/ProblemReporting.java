package fi.luukku.servicerequests;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Draft;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.DraftedForms;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.FormChanges;
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
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
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
  private static final CaseKind KIND = CaseKind.SERVICE_REQUEST;

  @Inject ReportCategories categories;
  @Inject MunicipalContent content;
  @Inject Drafts drafts;
  @Inject DraftedForms drafted;
  @Inject CaseFiling filing;
  @Inject PublishedForms forms;
  @Inject MailToStrangers strangers;
  @Inject Clock clock;

  /**
   * Begins a report.
   *
   * @param by the form that begins it
   * @throws CategoryUnknown where no category has this key
   * @throws SignInNeeded where the category takes no anonymous reports
   * @throws fi.luukku.casework.DraftBegunAlready where one of this category has been begun
   */
  public ReportDraft start(Caller caller, String categoryKey, Beginning by) {
    mustBeAllowed(caller, categories.get(categoryKey));
    return made(drafted.start(caller, KIND, categoryKey, newest(), by));
  }

  /** As {@link #start}, whatever has been begun. */
  public ReportDraft startAnother(Caller caller, String categoryKey, Beginning by) {
    mustBeAllowed(caller, categories.get(categoryKey));
    return made(drafted.startAnother(caller, KIND, categoryKey, newest(), by));
  }

  private FormDefinition newest() {
    return forms.findLatest(ReportQuestions.FORM).orElseThrow(NotFound::new);
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ReportDraft load(Caller caller, UUID id) {
    return made(drafted.load(caller, KIND, id));
  }

  /**
   * Keeps the answers, right or wrong, as they were typed.
   *
   * @throws fi.luukku.casework.DraftHasChanged where the page was saved elsewhere meanwhile
   */
  public ReportDraft save(Caller caller, UUID id, PageEdit edit) {
    return made(drafted.save(caller, KIND, id, edit));
  }

  /** Adds to the newest answers what contradicts no other window: a file that was sent from it. */
  public ReportDraft add(Caller caller, UUID id, UnaryOperator<Answers> what) {
    return made(drafted.add(caller, KIND, id, what));
  }

  /** What the newest version of the form changes; empty where the draft is of that one. */
  public Optional<FormChanges> changes(ReportDraft draft) {
    return drafted.changes(draft.drafted(), newest());
  }

  /** Carries the answers over to the newest version of the form, as far as they fit. */
  public ReportDraft renew(Caller caller, UUID id) {
    return made(drafted.renew(caller, KIND, id, newest()));
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
    ReportDraft draft = made(drafted.of(taken.get(), KIND));
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
    return drafts.documents(caller, id);
  }

  private static void mustBeAllowed(Caller caller, ReportCategory category) {
    if (!category.anonymousAllowed() && !caller.isCitizen()) {
      throw new SignInNeeded();
    }
  }

  private ReportedPlace placeOf(ReportDraft draft) {
    return ReportedPlace.of(draft.journey().form(), draft.category(), content.area());
  }

  private ReportDraft made(DraftedForm draft) {
    return new ReportDraft(categories.find(draft.draft().key()).orElseThrow(NotFound::new), draft);
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
