package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The wanted time has begun or passed. */
public class TimeHasPassed extends Refusal {
  private static final long serialVersionUID = 1L;

  public TimeHasPassed() {
    super(Optional.of("starts"), "time_has_passed");
  }
}
