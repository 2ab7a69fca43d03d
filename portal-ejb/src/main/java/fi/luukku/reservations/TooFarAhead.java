package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The wanted time is further away than the rules allow; names the number of days. */
public class TooFarAhead extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooFarAhead(int days) {
    super(Optional.of("starts"), "too_far_ahead", days);
  }
}
