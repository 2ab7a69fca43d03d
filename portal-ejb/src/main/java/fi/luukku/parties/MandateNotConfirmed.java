package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** The register that gave the mandate has not said lately that it still holds. */
public class MandateNotConfirmed extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param party what the party is called
   */
  public MandateNotConfirmed(String party) {
    super("mandate_not_confirmed", party);
  }
}
