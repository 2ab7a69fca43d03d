package fi.luukku.documents;

import jakarta.ejb.ApplicationException;

/** A back-office system showed no key, or a wrong one. A machine's mistake: no page says it. */
@ApplicationException(rollback = true)
public class KeyRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public KeyRefused() {
    super("The back office's key is missing or wrong.");
  }
}
