package fi.luukku.casework;

import fi.luukku.identity.Caller;
import fi.luukku.shared.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;

/**
 * A citizen's own cases: read, write, withdraw. Every method that names a case answers with {@link
 * fi.luukku.shared.NotFound} for one that is not his.
 */
@Stateless
@RolesAllowed("CITIZEN")
public class CitizenCases {
  /** How many cases a page of {@link #mine} holds. */
  public static final int PAGE_SIZE = 20;

  /** What the signed-in front page shows, in at most three statements. */
  public FrontPage frontPage(Caller caller) {
    throw new UnsupportedOperationException();
  }

  /**
   * His cases, newest change first.
   *
   * @param first index of the first one wanted, from 0
   */
  public Page<CaseRow> mine(Caller caller, CaseFilter filter, int first) {
    throw new UnsupportedOperationException();
  }

  /** One case with its timeline (without internal notes), documents and status steps. */
  public CaseView one(Caller caller, CaseNumber number) {
    throw new UnsupportedOperationException();
  }

  /**
   * The case behind an anonymous follow-up link.
   *
   * @throws fi.luukku.shared.NotFound where no case has this token
   */
  @PermitAll
  public CaseView byFollowUpToken(String token) {
    throw new UnsupportedOperationException();
  }

  /**
   * A message to the handler. Takes a case that waits for the citizen back into work.
   *
   * @param formKey made when the form was shown: the same again writes nothing
   * @throws CaseIsClosed where the case is closed
   */
  public void write(Caller caller, CaseNumber number, String text, String formKey) {
    throw new UnsupportedOperationException();
  }

  /** As {@link #write}, for the holder of a follow-up link. */
  @PermitAll
  public void writeByFollowUpToken(String token, String text, String formKey) {
    throw new UnsupportedOperationException();
  }

  /**
   * Withdraws an application or request, cancels a booking. Again on one that is withdrawn already:
   * nothing happens.
   *
   * @param reason in the citizen's words, may be empty
   * @throws CaseIsClosed where it is decided or closed
   * @throws TooLateToWithdraw where its last day for that has passed
   */
  public void withdraw(Caller caller, CaseNumber number, String reason) {
    throw new UnsupportedOperationException();
  }

  /**
   * Adds an uploaded document to an open case.
   *
   * @throws CaseIsClosed where the case is closed
   */
  public void addAttachment(Caller caller, CaseNumber number, String documentId) {
    throw new UnsupportedOperationException();
  }
}
