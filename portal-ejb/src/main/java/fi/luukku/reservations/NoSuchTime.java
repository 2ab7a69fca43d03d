package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/**
 * No date or time at all (31 November, 25:00), or one that the clocks leap over in the night to
 * summer time.
 */
public class NoSuchTime extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Names the field that holds it: {@code day}, {@code starts} or {@code ends}. */
  public NoSuchTime(String field) {
    super(Optional.of(field), "no_such_time");
  }
}
