package fi.luukku.identity;

import jakarta.ejb.ApplicationException;

/** The register of authorizations lets nobody act, or says nothing. Its message goes to the log. */
@ApplicationException(rollback = true)
public class AuthorizationsRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What the person is told. */
  public enum Why {
    /** It does not answer. */
    AWAY,
    /** The person chose nobody. */
    CANCELLED,
    /** There is nobody this person may act for. */
    NOT_ALLOWED,
    /** This browser is not known to be there, or no more. */
    NOT_AWAITED
  }

  private final Why why;

  public AuthorizationsRefused(Why why, String message) {
    super(message);
    this.why = why;
  }

  public AuthorizationsRefused(Why why, String message, Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }
}
