package fi.luukku.documents;

import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;

/** For casework alone: documents become part of a case, in its transaction. */
@Stateless
@PermitAll
public class CaseDocuments {
  /**
   * Links documents to a case.
   *
   * @throws fi.luukku.shared.NotFound where one is unknown, another's, or part of a case already
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public List<DocumentRecord> link(Caller caller, List<String> ids, long caseId, String queueKey) {
    throw new UnsupportedOperationException();
  }

  /** The documents of a case, oldest first. Casework has checked who asks. */
  public List<DocumentRecord> ofCase(long caseId) {
    throw new UnsupportedOperationException();
  }

  /** Somebody who began as a visitor has signed in: what he uploaded for open forms is his. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void adopt(Caller visitor, Caller citizen) {
    throw new UnsupportedOperationException();
  }
}
