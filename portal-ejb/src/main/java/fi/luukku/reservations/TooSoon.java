package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The wanted time is nearer than the rules allow; names the hours of notice. */
public class TooSoon extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooSoon(long hours) {
    super(Optional.of("starts"), "too_soon", hours);
  }
}
