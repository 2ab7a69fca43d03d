package fi.luukku.identity;

/**
 * A sign-in that did not come about. The message is for the log: it names what failed, never a
 * value that came from outside.
 */
public class SignInRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Reason reason;

  public SignInRefused(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public SignInRefused(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  public Reason reason() {
    return reason;
  }
}
