package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/**
 * No time at all (31 November, 25:00), or one that the clocks leap over in the night to summer
 * time.
 */
public class NoSuchTime extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSuchTime() {
    super(Optional.of("starts"), "no_such_time");
  }
}
