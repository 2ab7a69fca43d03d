package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.time.Instant;

/** The door takes nobody so early; names from when it does. */
public class TooEarlyToCheckIn extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooEarlyToCheckIn(Instant from) {
    super("too_early_to_check_in", from);
  }
}
