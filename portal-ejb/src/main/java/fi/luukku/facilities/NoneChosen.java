package fi.luukku.facilities;

import fi.luukku.shared.Refusal;

/** An act on several reservations, of which none is chosen. */
public class NoneChosen extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoneChosen() {
    super("none_chosen");
  }
}
