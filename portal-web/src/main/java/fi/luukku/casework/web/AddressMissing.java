package fi.luukku.casework.web;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The form came without an address for the receipt. */
class AddressMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  AddressMissing() {
    super(Optional.of("email"), "address_missing");
  }
}
