package fi.luukku.grants;

import fi.luukku.casework.Beginning;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Draft;
import fi.luukku.casework.DraftedForm;
import fi.luukku.casework.DraftedForms;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.EarlierCase;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.OnItsWay;
import fi.luukku.casework.PageEdit;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.FormChanges;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.parties.MandateReach;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Applying for a grant: begin, save as often as one likes, send. Whose a draft is decides casework:
 * another's is {@link NotFound}.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class GrantApplications {
  private static final CaseKind KIND = CaseKind.GRANT_APPLICATION;

  @Inject GrantProgrammes programmes;
  @Inject Drafts drafts;
  @Inject DraftedForms drafted;
  @Inject CaseFiling filing;
  @Inject ActingOnBehalf acting;
  @Inject MandateReach reach;
  @Inject PublishedForms forms;
  @Inject Clock clock;

  /**
   * Begins an application to a programme whose round is open.
   *
   * @param by the form that begins it
   * @throws NotFound where there is no such programme
   * @throws RoundClosed where it takes no applications now
   * @throws StrongerSignInNeeded where the caller was not identified surely enough
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   * @throws fi.luukku.parties.MandateDoesNotReach where this grant is not to be applied for by his
   *     mandate
   * @throws fi.luukku.casework.DraftBegunAlready where one has been begun for whom he acts now
   */
  public ApplicationDraft start(Caller caller, String programmeKey, Beginning by) {
    FormDefinition form = formToBegin(caller, programmeKey);
    return made(drafted.start(caller, KIND, programmeKey, form, by));
  }

  /** As {@link #start}, whatever has been begun. */
  public ApplicationDraft startAnother(Caller caller, String programmeKey, Beginning by) {
    FormDefinition form = formToBegin(caller, programmeKey);
    return made(drafted.startAnother(caller, KIND, programmeKey, form, by));
  }

  private FormDefinition formToBegin(Caller caller, String programmeKey) {
    acting.mustReachToBegin(caller, KIND.wireName(), programmeKey);
    GrantProgramme programme = programmes.get(programmeKey).programme();
    openRound(programme);
    StrongerSignInNeeded.unlessMet(programme.demandToBegin(), caller, clock.instant());
    return newest(programme);
  }

  private FormDefinition newest(GrantProgramme programme) {
    return forms.find(programme.formKey(), programme.formVersion()).orElseThrow(NotFound::new);
  }

  /** Whether his mandate is not for this programme: what {@link #start} would refuse him for. */
  public boolean isBeyondMandate(Caller caller, String programmeKey) {
    return reach.isBeyond(caller, KIND.wireName(), programmeKey);
  }

  /**
   * Earlier applications whose answers one to this programme can begin with: his own, or those of
   * the party he acts for; the latest first.
   */
  public List<EarlierCase> earlier(Caller caller, String programmeKey) {
    FormDefinition form = form(programmeKey);
    return drafted.earlier(caller, KIND, programmeKey, form);
  }

  /** The form that an application to a programme is begun with now. */
  public FormDefinition form(String programmeKey) {
    return newest(programmes.get(programmeKey).programme());
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ApplicationDraft load(Caller caller, UUID id) {
    return made(drafted.load(caller, KIND, id));
  }

  /**
   * Keeps the answers, right or wrong, as they were typed.
   *
   * @throws fi.luukku.casework.DraftHasChanged where the page was saved elsewhere meanwhile
   */
  public ApplicationDraft save(Caller caller, UUID id, PageEdit edit) {
    return made(drafted.save(caller, KIND, id, edit));
  }

  /** Adds to the newest answers what contradicts no other window: a file that was sent from it. */
  public ApplicationDraft add(Caller caller, UUID id, UnaryOperator<Answers> what) {
    return made(drafted.add(caller, KIND, id, what));
  }

  /** What the newest version of its form changes; empty where the draft is of that one. */
  public Optional<FormChanges> changes(ApplicationDraft draft) {
    return drafted.changes(draft.drafted(), newest(draft.programme()));
  }

  /** Carries the answers over to the newest version of the form, as far as they fit. */
  public ApplicationDraft renew(Caller caller, UUID id) {
    GrantProgramme programme = load(caller, id).programme();
    return made(drafted.renew(caller, KIND, id, newest(programme)));
  }

  /** The day by which the decision may be expected if it is sent now; empty where it cannot be. */
  public Optional<LocalDate> decisionBy(GrantProgramme programme) {
    return programme.openRound(clock.instant()).map(round -> programme.decisionBy(round, today()));
  }

  /**
   * Sends the application: it becomes a case, and the draft is gone. Sent again, also from another
   * tab, it answers with the first receipt.
   *
   * @param contact where the receipt and the decision go
   * @param pressed when the button was pressed: a form that waited meanwhile, for room or for the
   *     rest of its body, is as good as it was then
   * @throws RoundClosed where the round had closed by then, or has closed now and the draft was
   *     changed after that moment; the draft is kept
   * @throws StrongerSignInNeeded where this sign-in does not suffice; the draft is kept
   * @throws ApplicationUnfinished where answers are missing or to be mended; the draft is kept
   */
  public Receipt send(Caller caller, UUID id, NewCase.Contact contact, Instant pressed) {
    Optional<Draft> taken = drafts.takeUp(caller, id);
    if (taken.isEmpty()) {
      return filing.receipt(caller, id.toString()).orElseThrow(() -> drafts.unknown(caller, id));
    }
    ApplicationDraft draft = made(drafted.of(caller, taken.get(), KIND));
    ApplicationRound round = roundOf(draft, pressed);
    StrongerSignInNeeded.unlessMet(draft.programme().demandToSend(), caller, clock.instant());
    if (!draft.journey().isComplete()) {
      throw new ApplicationUnfinished();
    }
    return filing.open(caller, asNewCase(draft, round, contact));
  }

  /** The receipt of an application that was sent from this draft, if it was. */
  public Optional<Receipt> receipt(Caller caller, UUID id) {
    return filing.receipt(caller, id.toString());
  }

  /** The documents uploaded for a draft. */
  public List<DocumentRecord> documents(Caller caller, UUID id) {
    return drafts.documents(caller, id);
  }

  private ApplicationRound roundOf(ApplicationDraft draft, Instant pressed) {
    return OnItsWay.moments(draft, pressed, clock.instant())
        .flatMap(moment -> draft.programme().openRound(moment).stream())
        .findFirst()
        .orElseThrow(RoundClosed::new);
  }

  private ApplicationRound openRound(GrantProgramme programme) {
    return programme.openRound(clock.instant()).orElseThrow(RoundClosed::new);
  }

  private ApplicationDraft made(DraftedForm draft) {
    return new ApplicationDraft(
        programmes.find(draft.draft().key()).orElseThrow(NotFound::new), draft);
  }

  private NewCase asNewCase(
      ApplicationDraft draft, ApplicationRound round, NewCase.Contact contact) {
    Journey journey = draft.journey();
    GrantProgramme programme = draft.programme();
    return new NewCase(
        CaseKind.GRANT_APPLICATION,
        draft.id().toString(),
        programme.key(),
        programme.queue(),
        programme.name(),
        CaseStatus.whenSent(journey.form()),
        Optional.of(programme.decisionBy(round, today())),
        Optional.empty(),
        contact,
        AnswersJson.write(draft.form(), journey.toSend()),
        journey.form().files(),
        Optional.empty());
  }

  private LocalDate today() {
    return TimeSource.today(clock);
  }
}
