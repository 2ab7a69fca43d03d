package fi.luukku.appointments;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** More words than a reason may hold. */
public class ReasonTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public ReasonTooLong(int most) {
    super(Optional.of("reason"), "reason_too_long", most);
  }
}
