package fi.luukku.servicerequests;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Reports of this category are made by somebody who is signed in. */
public class SignInNeeded extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignInNeeded() {
    super(Optional.<String>empty(), "sign_in_needed");
  }
}
