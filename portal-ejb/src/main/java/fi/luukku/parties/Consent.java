package fi.luukku.parties;

/**
 * What a person may agree to and take back at any time. Nothing of a matter depends on it: what the
 * law lets the municipality do needs no consent.
 */
public enum Consent {
  /** To be asked by e-mail how the service went. */
  FEEDBACK(1),
  /** To get news of the municipality by e-mail. */
  NEWS(1);

  private final int wording;

  Consent(int wording) {
    this.wording = wording;
  }

  /** Number of the words that stand on the page now; raised when their meaning changes. */
  public int wording() {
    return wording;
  }
}
