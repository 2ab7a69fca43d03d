package fi.luukku.grants;

import fi.luukku.shared.Refusal;

/** The programme wants its applicants identified more surely than this sign-in did. */
public class StrongerSignInNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  public StrongerSignInNeeded() {
    super("stronger_sign_in_needed");
  }
}
