package fi.luukku.appointments;

import fi.luukku.shared.Refusal;

/** The service asks for a surer identification than the caller's sign-in gave. */
public class StrongerSignInNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  public StrongerSignInNeeded() {
    super("stronger_sign_in_needed");
  }
}
