package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The appointment is over, cancelled or closed. */
public class NothingToCheckIn extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingToCheckIn() {
    super("nothing_to_check_in");
  }
}
