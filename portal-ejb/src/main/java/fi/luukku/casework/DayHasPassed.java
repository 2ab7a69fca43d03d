package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The citizen cannot be expected to act by a day that has passed. */
public class DayHasPassed extends Refusal {
  private static final long serialVersionUID = 1L;

  public DayHasPassed() {
    super(Optional.of("by"), "day_has_passed");
  }
}
