package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The last moment for moving a booking by oneself has passed. */
public class TooLateToMove extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooLateToMove() {
    super("too_late_to_move");
  }
}
