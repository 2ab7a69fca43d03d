package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The last moment for withdrawing or cancelling by oneself has passed. */
public class TooLateToWithdraw extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooLateToWithdraw() {
    super("too_late_to_withdraw");
  }
}
