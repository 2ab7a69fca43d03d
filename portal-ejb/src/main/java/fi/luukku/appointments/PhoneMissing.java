package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Who calls has a number, and is called back by it. */
public class PhoneMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public PhoneMissing() {
    super(Optional.of("phone"), "phone_missing");
  }
}
