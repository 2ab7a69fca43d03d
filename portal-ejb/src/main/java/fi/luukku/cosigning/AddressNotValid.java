package fi.luukku.cosigning;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The address is no e-mail address that mail can be sent to. */
public class AddressNotValid extends Refusal {
  private static final long serialVersionUID = 1L;

  public AddressNotValid() {
    super(Optional.of(SignatureAsking.FIELD), "address_not_valid");
  }
}
