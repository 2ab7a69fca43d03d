package fi.luukku.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;

/** Where the back office's answers land on the case's timeline. Called by the inbox alone. */
@Stateless
public class BackOfficeAnswers {
  /**
   * Applies an answer inside the caller's transaction, which has made sure that it comes once.
   *
   * @throws fi.luukku.shared.NotFound where no case has this number
   * @throws CaseIsClosed where it says something that a closed case cannot take
   * @throws StatusNotPossible where the case cannot go there from where it is
   */
  @PermitAll
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void land(BackOfficeAnswer answer) {
    throw new UnsupportedOperationException();
  }
}
