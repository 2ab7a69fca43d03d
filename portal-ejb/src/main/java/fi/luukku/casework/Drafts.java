package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.DraftForm;
import fi.luukku.casework.persistence.DraftForms;
import fi.luukku.documents.CaseDocuments;
import fi.luukku.documents.DocumentRecord;
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
 * Half-filled forms, of citizens and of visitors. Whose they are is {@link Caller#ownerKey()}, and
 * of those who were invited ({@link DraftSharing}); another's draft is {@link
 * fi.luukku.shared.NotFound}, as an unknown one.
 */
@Stateless
@PermitAll
public class Drafts {
  private static final int MOST_SHOWN = 50;
  private static final int MOST = 200;
  private static final int LONGEST = 1_000_000;

  @Inject private DraftForms drafts;
  @Inject private DraftLists lists;
  @Inject private DraftReach reach;
  @Inject private CaseDocuments documents;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * A new draft; begun before under the same id, that one. A visitor without a cookie cannot have
   * one: {@code NotFound}.
   *
   * @throws TooManyDrafts beyond 200 of one owner
   */
  public Draft start(Caller caller, NewDraft wanted) {
    if (caller.id().isEmpty()) {
      throw new NotFound();
    }
    if (drafts.count(caller.ownerKey()) >= MOST) {
      throw new TooManyDrafts(MOST);
    }
    drafts.addOnce(wanted, caller, clock.instant());
    return reach.own(caller, wanted.id(), drafts.lock(wanted.id())).asRecord();
  }

  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Draft load(Caller caller, UUID id) {
    return reach.his(caller, id, drafts.find(id)).asRecord();
  }

  /**
   * Saves what somebody has left on one page. Who saves another page meanwhile is in nobody's way.
   *
   * @param revision of the page, as the answers were made from
   * @param change from the newest answers as JSON to what they become, of at most 1 MB; makes no
   *     statement
   * @throws DraftHasChanged where the page was saved elsewhere meanwhile; nothing is overwritten
   * @throws AnswersTooLong beyond that; nothing is saved
   */
  public Draft save(
      Caller caller, UUID id, String part, int revision, UnaryOperator<String> change) {
    DraftForm draft = reach.his(caller, id, drafts.lock(id));
    draft.mustBeAt(part, revision);
    draft.answer(part, notTooLong(change.apply(draft.answers())), caller, clock.instant());
    drafts.save();
    return draft.asRecord();
  }

  /**
   * Changes the newest answers, whatever revision they are: for what contradicts no other window.
   *
   * @param change from the answers as JSON to what they become
   */
  public Draft change(Caller caller, UUID id, UnaryOperator<String> change) {
    DraftForm draft = reach.his(caller, id, drafts.lock(id));
    draft.answer(notTooLong(change.apply(draft.answers())), clock.instant());
    drafts.save();
    return draft.asRecord();
  }

  /** Changes the answers to those of another version of the form: each page is new from now on. */
  public Draft renew(Caller caller, UUID id, UnaryOperator<String> change) {
    DraftForm draft = reach.his(caller, id, drafts.lock(id));
    draft.renew(notTooLong(change.apply(draft.answers())), caller, clock.instant());
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
   * @throws DraftIsShared where others have written in it
   */
  public void makeOwn(Caller caller, UUID id) {
    DraftForm draft = reach.own(caller, id, drafts.lock(id));
    if (caller.party().isPresent()) {
      throw new PartyHasChanged();
    }
    draft.becomeOwn();
    drafts.save();
    audit.done(caller, "draft-made-own", "draft:" + id);
  }

  /** Writes down that somebody asked for a draft that is not his; what he is told. */
  public NotFound unknown(Caller caller, UUID id) {
    return reach.denied(caller, id);
  }

  /** His drafts and those he was invited to, the latest first. */
  public List<DraftRow> mine(Caller caller) {
    return lists.mine(caller, MOST_SHOWN);
  }

  /**
   * What has been begun of one errand: by him, whoever for; and by anybody for the party that he
   * acts for now, where he may do this errand for it.
   */
  public List<DraftRow> ofErrand(Caller caller, CaseKind kind, String serviceKey) {
    return lists.ofErrand(caller, kind, serviceKey);
  }

  /**
   * @throws DraftBegunAlready where the errand has been begun for whom he acts now, unless it was
   *     by this very form
   */
  public void mustBeFirst(Caller caller, NewDraft wanted) {
    ofErrand(caller, wanted.kind(), wanted.key()).stream()
        .filter(row -> row.partyId().equals(caller.party()) && !row.id().equals(wanted.id()))
        .findFirst()
        .ifPresent(
            begun -> {
              throw new DraftBegunAlready();
            });
  }

  /** One of his drafts as the list has it. */
  public DraftRow row(Caller caller, UUID id) {
    return lists.mine(caller, MOST).stream()
        .filter(row -> row.id().equals(id))
        .findFirst()
        .orElseThrow(() -> reach.denied(caller, id));
  }

  /** The documents uploaded for a draft, by whoever fills it in, in order of upload. */
  public List<DocumentRecord> documents(Caller caller, UUID id) {
    reach.his(caller, id, drafts.find(id));
    return documents.ofForm(id.toString());
  }

  /** Deletes a draft and what was uploaded for it; whoever began it may. */
  public void delete(Caller caller, UUID id) {
    reach.own(caller, id, drafts.lock(id));
    drafts.remove(id);
    documents.dropOfForms(List.of(id.toString()));
  }

  /**
   * The draft becomes a case: takes it away in the caller's transaction, in which {@link
   * CaseFiling#open} follows; what refuses after this leaves the draft where it was. Empty where it
   * is not there: perhaps the form was sent before. What others have uploaded for it is the
   * sender's.
   *
   * @throws PartyHasChanged where it was begun for another party than he acts for now
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public Optional<Draft> takeUp(Caller caller, UUID id) {
    Optional<DraftForm> taken = drafts.take(caller.ownerKey(), id).or(() -> takeShared(caller, id));
    taken.ifPresent(draft -> draft.mustBeFor(caller.party()));
    return taken.map(DraftForm::asRecord);
  }

  private Optional<DraftForm> takeShared(Caller caller, UUID id) {
    Optional<DraftForm> found =
        caller.isCitizen()
            ? drafts.lock(id).filter(draft -> reach.reaches(caller, id, draft))
            : Optional.empty();
    found.ifPresent(
        draft -> {
          drafts.remove(id);
          documents.handOver(caller, id.toString());
        });
    return found;
  }

  /**
   * Somebody who began as a visitor has signed in from this form: it becomes his, with what was
   * uploaded for it. Where it is not the visitor's, nothing happens.
   */
  public void adopt(Caller visitor, Caller citizen, UUID form) {
    if (visitor.id().isEmpty() || visitor.isCitizen() || !citizen.isCitizen()) {
      return;
    }
    if (drafts.move(visitor.ownerKey(), citizen.ownerKey(), citizen.name(), form)) {
      documents.adopt(visitor, citizen, form.toString());
    }
  }
}
