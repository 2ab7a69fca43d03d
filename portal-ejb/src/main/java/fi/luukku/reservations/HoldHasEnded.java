package fi.luukku.reservations;

import fi.luukku.shared.Refusal;

/** The time was held for ten minutes, and they are over; or it was given back. */
public class HoldHasEnded extends Refusal {
  private static final long serialVersionUID = 1L;

  public HoldHasEnded() {
    super("hold_has_ended");
  }
}
