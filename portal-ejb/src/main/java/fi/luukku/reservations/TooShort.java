package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Shorter than the rules allow; names the least length in minutes. */
public class TooShort extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooShort(long minutes) {
    super(Optional.of("ends"), "too_short", minutes);
  }
}
