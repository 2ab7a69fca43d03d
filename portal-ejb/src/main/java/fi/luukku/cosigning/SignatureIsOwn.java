package fi.luukku.cosigning;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Who sent it cannot be the other person who signs it. */
public class SignatureIsOwn extends Refusal {
  private static final long serialVersionUID = 1L;

  public SignatureIsOwn() {
    super("signature_is_own");
  }

  /** The address is his own. */
  SignatureIsOwn(String field) {
    super(Optional.of(field), "signature_is_own");
  }
}
