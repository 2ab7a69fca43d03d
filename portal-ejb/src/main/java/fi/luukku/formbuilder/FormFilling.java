package fi.luukku.formbuilder;

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
import fi.luukku.documents.DocumentRecord;
import fi.luukku.formbuilder.persistence.SentForms;
import fi.luukku.formbuilder.persistence.Terms;
import fi.luukku.forms.Answers;
import fi.luukku.forms.AnswersJson;
import fi.luukku.forms.FormChanges;
import fi.luukku.forms.Journey;
import fi.luukku.forms.PublishedForms;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import fi.luukku.shared.WorkingDays;
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
import java.util.stream.Stream;

/**
 * Filling in a form that officials have published: begin, save as often as one likes, send. Whose a
 * draft is decides casework: another's is {@link NotFound}.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class FormFilling {
  private static final CaseKind KIND = CaseKind.FORM_ERRAND;

  @Inject FormErrands errands;
  @Inject Drafts drafts;
  @Inject DraftedForms drafted;
  @Inject CaseFiling filing;
  @Inject ActingOnBehalf acting;
  @Inject PublishedForms forms;
  @Inject Terms terms;
  @Inject SentForms sent;
  @Inject Clock clock;

  /**
   * Begins to fill in a form that is open.
   *
   * @param by the form that begins it
   * @throws NotFound where there is no such form
   * @throws FormClosed where it is not taken now
   * @throws FormFull where as many were sent as are taken
   * @throws FormSentAlready where this person has sent as many as he may
   * @throws fi.luukku.parties.MandateDoesNotReach where this is not to be done by his mandate
   * @throws fi.luukku.casework.DraftBegunAlready where one has been begun for whom he acts now
   */
  public ErrandDraft start(Caller caller, String key, Beginning by) {
    return made(drafted.start(caller, KIND, key, formToBegin(caller, key), by));
  }

  /** As {@link #start}, whatever has been begun. */
  public ErrandDraft startAnother(Caller caller, String key, Beginning by) {
    return made(drafted.startAnother(caller, KIND, key, formToBegin(caller, key), by));
  }

  private FormDefinition formToBegin(Caller caller, String key) {
    acting.mustReachToBegin(caller, KIND.wireName(), key);
    FormErrand errand = errands.get(key);
    mustBeTaken(caller, errand, Stream.of(clock.instant()));
    return newest(errand);
  }

  private FormDefinition newest(FormErrand errand) {
    return forms.find(errand.key(), errand.version()).orElseThrow(NotFound::new);
  }

  /**
   * What was sent before whose answers this form can begin with: his own, or that of the party he
   * acts for; the latest first.
   */
  public List<EarlierCase> earlier(Caller caller, FormErrand errand) {
    return drafted.earlier(caller, KIND, errand.key(), newest(errand));
  }

  /** The version that is begun now. */
  public FormDefinition form(FormErrand errand) {
    return newest(errand);
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public ErrandDraft load(Caller caller, UUID id) {
    return made(drafted.load(caller, KIND, id));
  }

  /**
   * Keeps the answers, right or wrong, as they were typed.
   *
   * @throws fi.luukku.casework.DraftHasChanged where the page was saved elsewhere meanwhile
   */
  public ErrandDraft save(Caller caller, UUID id, PageEdit edit) {
    return made(drafted.save(caller, KIND, id, edit));
  }

  /** Adds to the newest answers what contradicts no other window: a file that was sent from it. */
  public ErrandDraft add(Caller caller, UUID id, UnaryOperator<Answers> what) {
    return made(drafted.add(caller, KIND, id, what));
  }

  /** What the newest version of the form changes; empty where the draft is of that one. */
  public Optional<FormChanges> changes(ErrandDraft draft) {
    return drafted.changes(draft.drafted(), newest(draft.errand()));
  }

  /** Carries the answers over to the newest version of the form, as far as they fit. */
  public ErrandDraft renew(Caller caller, UUID id) {
    FormErrand errand = load(caller, id).errand();
    return made(drafted.renew(caller, KIND, id, newest(errand)));
  }

  /** The day by which an answer may be expected if it is sent now. */
  public LocalDate answerBy(FormErrand errand) {
    return WorkingDays.after(TimeSource.today(clock), errand.terms().expectedDays());
  }

  /**
   * Sends the form: it becomes a case, and the draft is gone. Sent again, also from another tab, it
   * answers with the first receipt. Where there is a limit, one after another is sent.
   *
   * @param contact where the receipt goes
   * @param pressed when the button was pressed: a form that waited meanwhile, for room or for the
   *     rest of its body, is as good as it was then
   * @throws FormClosed where it had closed by then, or has closed now and the draft was changed
   *     after that moment; the draft is kept, here and below
   * @throws FormFull where as many were sent as are taken
   * @throws FormSentAlready where this person has sent as many as he may
   * @throws FormUnfinished where answers are missing or to be mended
   */
  public Receipt send(Caller caller, UUID id, NewCase.Contact contact, Instant pressed) {
    Optional<Draft> taken = drafts.takeUp(caller, id);
    if (taken.isEmpty()) {
      return filing.receipt(caller, id.toString()).orElseThrow(() -> drafts.unknown(caller, id));
    }
    ErrandDraft draft = made(drafted.of(caller, taken.get(), KIND));
    FormErrand errand = draft.errand();
    if (errand.terms().hasLimit()) {
      terms.takeTurn(errand.key());
    }
    mustBeTaken(caller, errand, OnItsWay.moments(draft, pressed, clock.instant()));
    if (!draft.journey().isComplete()) {
      throw new FormUnfinished();
    }
    Receipt receipt = filing.open(caller, asNewCase(draft, contact));
    if (!receipt.repeated()) {
      sent.add(id, errand.key(), person(caller), clock.instant());
    }
    return receipt;
  }

  private void mustBeTaken(Caller caller, FormErrand errand, Stream<Instant> moments) {
    FormTerms now = errand.terms();
    if (moments.noneMatch(now::isOpenAt)) {
      throw new FormClosed();
    }
    if (now.mostInAll().filter(most -> sent.count(errand.key()) >= most).isPresent()) {
      throw new FormFull();
    }
    now.mostEach()
        .filter(most -> sent.count(errand.key(), person(caller)) >= most)
        .ifPresent(
            most -> {
              throw new FormSentAlready(most);
            });
  }

  private static String person(Caller caller) {
    return caller.party().orElse(caller.id());
  }

  /** The receipt of a form that was sent from this draft, if it was. */
  public Optional<Receipt> receipt(Caller caller, UUID id) {
    return filing.receipt(caller, id.toString());
  }

  /** The documents uploaded for a draft. */
  public List<DocumentRecord> documents(Caller caller, UUID id) {
    return drafts.documents(caller, id);
  }

  private ErrandDraft made(DraftedForm draft) {
    return new ErrandDraft(errands.get(draft.draft().key()), draft);
  }

  private NewCase asNewCase(ErrandDraft draft, NewCase.Contact contact) {
    Journey journey = draft.journey();
    FormErrand errand = draft.errand();
    return new NewCase(
        KIND,
        draft.id().toString(),
        errand.key(),
        errand.terms().queue(),
        errand.name(),
        CaseStatus.whenSent(journey.form()),
        Optional.of(answerBy(errand)),
        Optional.empty(),
        contact,
        AnswersJson.write(draft.form(), journey.toSend()),
        journey.form().files(),
        Optional.empty());
  }
}
