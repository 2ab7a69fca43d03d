package fi.luukku.parties;

import fi.luukku.shared.Refusal;

/** Nobody would be left who gives and ends the mandates of the party. */
public class LastWhoManages extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param party what the party is called
   */
  public LastWhoManages(String party) {
    super("last_who_manages", party);
  }
}
