package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Nothing is free at a time that is over. */
public class WishedTimeHasPassed extends Refusal {
  private static final long serialVersionUID = 1L;

  public WishedTimeHasPassed() {
    super(Optional.of("day"), "wished_time_has_passed");
  }
}
