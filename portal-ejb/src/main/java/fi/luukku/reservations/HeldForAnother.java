package fi.luukku.reservations;

import fi.luukku.shared.Refusal;

/** The time was held for another party than its holder acts for now. */
public class HeldForAnother extends Refusal {
  private static final long serialVersionUID = 1L;

  public HeldForAnother() {
    super("held_for_another");
  }
}
