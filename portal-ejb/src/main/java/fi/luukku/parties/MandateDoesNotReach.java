package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** The municipality does not let this errand be done for another, or not in this role. */
public class MandateDoesNotReach extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param party what the party is called
   */
  public MandateDoesNotReach(String party) {
    super("mandate_does_not_reach", party);
  }
}
