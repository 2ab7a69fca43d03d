package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** The mandate by which the caller acts holds no more. */
public class MandateHasEnded extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param party what the party is called
   */
  public MandateHasEnded(String party) {
    super("mandate_has_ended", party);
  }
}
