package fi.luukku.casework;

import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.UUID;

/**
 * Half-filled forms, of citizens and of visitors. Whose they are is {@link Caller#ownerKey()};
 * another's draft is {@link fi.luukku.shared.NotFound}, as an unknown one.
 */
@Stateless
@PermitAll
public class Drafts {
  /** A new, empty draft. A visitor without a cookie cannot have one: {@code NotFound}. */
  public Draft start(Caller caller, CaseKind kind, String key) {
    throw new UnsupportedOperationException();
  }

  public Draft load(Caller caller, UUID id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Saves the answers and gives the draft with its new revision.
   *
   * @param revision that of the draft the answers were made from
   * @param answersJson JSON of at most 1 MB
   * @throws DraftHasChanged where it was saved elsewhere meanwhile; nothing is overwritten
   */
  public Draft save(Caller caller, UUID id, int revision, String answersJson) {
    throw new UnsupportedOperationException();
  }

  /** His drafts, the latest first. */
  public List<DraftRow> mine(Caller caller) {
    throw new UnsupportedOperationException();
  }

  /** Deletes a draft; its documents are swept later. */
  public void delete(Caller caller, UUID id) {
    throw new UnsupportedOperationException();
  }

  /**
   * The draft has become a case: removes it in the caller's transaction. Call it after {@link
   * CaseFiling#open}. One that is gone already is no refusal: then the form was sent twice.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void takeUp(Caller caller, UUID id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Somebody who began as a visitor has signed in: drafts and uploads of the visitor become his.
   */
  public void adopt(Caller visitor, Caller citizen) {
    throw new UnsupportedOperationException();
  }
}
