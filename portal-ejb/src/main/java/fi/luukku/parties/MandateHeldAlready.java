package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** Who is invited holds a mandate of the party already. */
public class MandateHeldAlready extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param party what the party is called
   */
  public MandateHeldAlready(String party) {
    super("mandate_held_already", party);
  }
}
