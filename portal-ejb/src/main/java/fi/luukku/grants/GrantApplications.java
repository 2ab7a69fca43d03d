package fi.luukku.grants;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.Draft;
import fi.luukku.casework.Drafts;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.documents.DocumentRecord;
import fi.luukku.documents.DocumentUploads;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.FirstAnswers;
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
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
  private static final String KIND = CaseKind.GRANT_APPLICATION.wireName();

  @Inject GrantProgrammes programmes;
  @Inject Drafts drafts;
  @Inject CaseFiling filing;
  @Inject DocumentUploads uploads;
  @Inject ActingOnBehalf acting;
  @Inject MandateReach reach;
  @Inject PublishedForms forms;
  @Inject KnownDetails details;
  @Inject Clock clock;

  /**
   * Begins an application to a programme whose round is open.
   *
   * @throws NotFound where there is no such programme
   * @throws RoundClosed where it takes no applications now
   * @throws StrongerSignInNeeded where the caller was not identified surely enough
   * @throws fi.luukku.parties.MandateHasEnded where he may act for the party no more
   * @throws fi.luukku.parties.MandateDoesNotReach where this grant is not to be applied for by his
   *     mandate
   */
  public ApplicationDraft start(Caller caller, String programmeKey) {
    return start(caller, programmeKey, Map.of());
  }

  /**
   * The same, with what the caller's own details and the link that led here know already.
   *
   * @param link values by the name of the question's input; what the form does not allow is left
   */
  public ApplicationDraft start(Caller caller, String programmeKey, Map<String, String> link) {
    acting.mustReachToBegin(caller, KIND, programmeKey);
    GrantProgramme programme = programmes.get(programmeKey).programme();
    openRound(programme);
    StrongerSignInNeeded.unlessMet(programme.demandToBegin(), caller, clock.instant());
    FormDefinition form =
        forms.find(programme.formKey(), programme.formVersion()).orElseThrow(NotFound::new);
    Draft empty = drafts.start(caller, CaseKind.GRANT_APPLICATION, programmeKey);
    return made(
        drafts.save(
            caller,
            empty.id(),
            empty.revision(),
            AnswersJson.write(form, FirstAnswers.of(form, details.of(caller), link))));
  }

  /** Whether his mandate is not for this programme: what {@link #start} would refuse him for. */
  public boolean isBeyondMandate(Caller caller, String programmeKey) {
    return reach.isBeyond(caller, KIND, programmeKey);
  }

  public ApplicationDraft load(Caller caller, UUID id) {
    return made(drafts.load(caller, id));
  }

  /**
   * Keeps the answers, right or wrong, as they were typed.
   *
   * @param revision that of the draft the answers were made from
   * @throws fi.luukku.casework.DraftHasChanged where it was saved elsewhere meanwhile
   */
  public ApplicationDraft save(Caller caller, UUID id, int revision, Answers answers) {
    ApplicationDraft draft = load(caller, id);
    return made(drafts.save(caller, id, revision, AnswersJson.write(draft.form(), answers)));
  }

  /** Adds to the newest answers what contradicts no other window: a file that was sent from it. */
  public ApplicationDraft add(Caller caller, UUID id, UnaryOperator<Answers> what) {
    load(caller, id);
    return made(drafts.change(caller, id, stored -> AnswersJson.change(stored, what)));
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
   * @throws RoundClosed where the round has closed meanwhile; the draft is kept
   * @throws StrongerSignInNeeded where this sign-in does not suffice; the draft is kept
   * @throws ApplicationUnfinished where answers are missing or to be mended; the draft is kept
   */
  public Receipt send(Caller caller, UUID id, NewCase.Contact contact) {
    Optional<Draft> taken = drafts.takeUp(caller, id);
    if (taken.isEmpty()) {
      return filing.receipt(caller, id.toString()).orElseThrow(() -> drafts.unknown(caller, id));
    }
    ApplicationDraft draft = made(taken.get());
    ApplicationRound round = openRound(draft.programme());
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
    return uploads.ofForm(caller, id.toString());
  }

  private ApplicationRound openRound(GrantProgramme programme) {
    return programme.openRound(clock.instant()).orElseThrow(RoundClosed::new);
  }

  private ApplicationDraft made(Draft draft) {
    if (draft.kind() != CaseKind.GRANT_APPLICATION) {
      throw new NotFound();
    }
    AnswersJson.Stored stored = AnswersJson.read(draft.answersJson());
    return new ApplicationDraft(
        draft.id(),
        programmes.find(draft.key()).orElseThrow(NotFound::new),
        forms.find(stored.form(), stored.version()).orElseThrow(NotFound::new),
        stored.answers(),
        draft.revision(),
        draft.updated());
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
        CaseStatus.RECEIVED,
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
