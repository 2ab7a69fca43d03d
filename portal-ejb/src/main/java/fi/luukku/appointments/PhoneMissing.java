package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Who calls, or is to be called, gives a number. */
public class PhoneMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public PhoneMissing() {
    super(Optional.of("phone"), "phone_missing");
  }
}
