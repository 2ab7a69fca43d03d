package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Longer than the rules allow; names the greatest length in minutes. */
public class TooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooLong(long minutes) {
    super(Optional.of("ends"), "too_long", minutes);
  }
}
