package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.DraftForm;
import fi.luukku.casework.persistence.DraftForms;
import fi.luukku.documents.CaseDocuments;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Half-filled forms, of citizens and of visitors. Whose they are is {@link Caller#ownerKey()};
 * another's draft is {@link fi.luukku.shared.NotFound}, as an unknown one.
 */
@Stateless
@PermitAll
public class Drafts {
  private static final int MOST_SHOWN = 50;
  private static final int MOST = 200;
  private static final int LONGEST = 1_000_000;

  @Inject private DraftForms drafts;
  @Inject private CaseDocuments documents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * A new, empty draft. A visitor without a cookie cannot have one: {@code NotFound}.
   *
   * @throws TooManyDrafts beyond 200 of one owner
   */
  public Draft start(Caller caller, CaseKind kind, String key) {
    if (caller.id().isEmpty()) {
      throw new NotFound();
    }
    if (drafts.count(caller.ownerKey()) >= MOST) {
      throw new TooManyDrafts(MOST);
    }
    DraftForm draft = new DraftForm(UUID.randomUUID(), caller, kind, key, clock.instant());
    drafts.add(draft);
    return draft.asRecord();
  }

  public Draft load(Caller caller, UUID id) {
    return own(caller, id, drafts.find(caller.ownerKey(), id)).asRecord();
  }

  /**
   * Saves the answers and gives the draft with its new revision.
   *
   * @param revision that of the draft the answers were made from
   * @param answersJson JSON of at most 1 MB
   * @throws DraftHasChanged where it was saved elsewhere meanwhile; nothing is overwritten
   * @throws AnswersTooLong beyond that; nothing is saved
   */
  public Draft save(Caller caller, UUID id, int revision, String answersJson) {
    DraftForm draft = own(caller, id, drafts.lock(caller.ownerKey(), id));
    draft.answer(revision, notTooLong(answersJson), clock.instant());
    drafts.save();
    return draft.asRecord();
  }

  /**
   * Changes the newest answers, whatever revision they are: for what contradicts no other window.
   *
   * @param change from the answers as JSON to what they become
   */
  public Draft change(Caller caller, UUID id, UnaryOperator<String> change) {
    DraftForm draft = own(caller, id, drafts.lock(caller.ownerKey(), id));
    Draft newest = draft.asRecord();
    String changed = notTooLong(change.apply(newest.answersJson()));
    draft.answer(newest.revision(), changed, clock.instant());
    drafts.save();
    return draft.asRecord();
  }

  private static String notTooLong(String answersJson) {
    if (answersJson.length() > LONGEST) {
      throw new AnswersTooLong();
    }
    return answersJson;
  }

  /**
   * A draft that was begun for another becomes its writer's own: his mandate has ended, or he wants
   * to send it for himself.
   *
   * @throws PartyHasChanged where he acts for another now
   */
  public void makeOwn(Caller caller, UUID id) {
    DraftForm draft = own(caller, id, drafts.lock(caller.ownerKey(), id));
    if (caller.party().isPresent()) {
      throw new PartyHasChanged();
    }
    draft.becomeOwn();
    drafts.save();
    audit.done(caller, "draft-made-own", "draft:" + id);
  }

  private DraftForm own(Caller caller, UUID id, Optional<DraftForm> found) {
    return found.orElseThrow(() -> unknown(caller, id));
  }

  /** Writes down that somebody asked for a draft that is not his; what he is told. */
  public NotFound unknown(Caller caller, UUID id) {
    audit.denied(caller, "draft", "draft:" + id);
    return new NotFound();
  }

  /** His drafts, the latest first. */
  public List<DraftRow> mine(Caller caller) {
    return drafts.of(caller.ownerKey(), MOST_SHOWN);
  }

  /** One of his drafts as the list has it. */
  public DraftRow row(Caller caller, UUID id) {
    return drafts.of(caller.ownerKey(), MOST).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> unknown(caller, id));
  }

  /** Deletes a draft and what was uploaded for it. */
  public void delete(Caller caller, UUID id) {
    if (!drafts.remove(caller.ownerKey(), id)) {
      throw unknown(caller, id);
    }
    documents.drop(caller, id.toString());
  }

  /**
   * The draft becomes a case: takes it away in the caller's transaction, in which {@link
   * CaseFiling#open} follows; what refuses after this leaves the draft where it was. Empty where it
   * is not there: perhaps the form was sent before.
   *
   * @throws PartyHasChanged where it was begun for another party than he acts for now
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<Draft> takeUp(Caller caller, UUID id) {
    Optional<DraftForm> taken = drafts.take(caller.ownerKey(), id);
    taken.ifPresent(draft -> draft.mustBeFor(caller.party()));
    return taken.map(DraftForm::asRecord);
  }

  /**
   * Somebody who began as a visitor has signed in from this form: it becomes his, with what was
   * uploaded for it. Where it is not the visitor's, nothing happens.
   */
  public void adopt(Caller visitor, Caller citizen, UUID form) {
    if (visitor.id().isEmpty() || visitor.isCitizen() || !citizen.isCitizen()) {
      return;
    }
    if (drafts.move(visitor.ownerKey(), citizen.ownerKey(), form)) {
      documents.adopt(visitor, citizen, form.toString());
    }
  }
}
