package fi.luukku.parties;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The number is no telephone number. */
public class PhoneNotValid extends Refusal {
  private static final long serialVersionUID = 1L;

  public PhoneNotValid() {
    super(Optional.of("phone"), "phone_not_valid");
  }
}
