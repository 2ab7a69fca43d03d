package fi.luukku.casework;

import fi.luukku.identity.Caller;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.time.LocalDate;

/**
 * What staff do with a case. A handler reaches the cases of his queues only ({@link
 * Caller#queues()}), a {@code MANAGER} or {@code ADMIN} all; any other case is {@link
 * fi.luukku.shared.NotFound}. Who brings a revision that is no longer the case's gets {@link
 * CaseHasChanged}, and nothing is written. A closed case refuses with {@link CaseIsClosed}.
 */
@Stateless
@RolesAllowed("STAFF")
public class HandlerDesk {
  /** Takes the case into his own work; from another handler too. */
  public void take(Caller caller, CaseNumber number, int revision) {
    throw new UnsupportedOperationException();
  }

  /**
   * A message to the citizen, also on a closed case.
   *
   * @param formKey made when the form was shown: the same again writes nothing
   */
  public void write(Caller caller, CaseNumber number, String text, String formKey) {
    throw new UnsupportedOperationException();
  }

  /** An internal note that the citizen never sees; see {@link #write} for the form key. */
  public void note(Caller caller, CaseNumber number, String text, String formKey) {
    throw new UnsupportedOperationException();
  }

  /**
   * Asks the citizen for something by a day: the case waits for him.
   *
   * @param by the last day, today or later
   */
  public void ask(Caller caller, CaseNumber number, int revision, String text, LocalDate by) {
    throw new UnsupportedOperationException();
  }

  /**
   * Moves an open case to another open status.
   *
   * @param text words to the citizen, may be empty
   * @throws StatusNotPossible where the case cannot go there from where it is
   */
  public void changeStatus(
      Caller caller, CaseNumber number, int revision, CaseStatus to, String text) {
    throw new UnsupportedOperationException();
  }

  /**
   * A decision on an application.
   *
   * @param outcome {@code granted}, {@code partly_granted}, {@code refused}
   * @param text the words of the decision
   */
  public void decide(Caller caller, CaseNumber number, int revision, String outcome, String text) {
    throw new UnsupportedOperationException();
  }

  /**
   * Closes a case.
   *
   * @param outcome {@code done}, {@code not_needed}, {@code moved_elsewhere}, {@code no_answer},
   *     {@code no_show}
   * @param text words to the citizen, may be empty
   */
  public void close(Caller caller, CaseNumber number, int revision, String outcome, String text) {
    throw new UnsupportedOperationException();
  }

  /** Cancels a booking for the citizen or for the municipality. */
  public void cancel(Caller caller, CaseNumber number, int revision, String reason) {
    throw new UnsupportedOperationException();
  }
}
