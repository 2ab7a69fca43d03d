package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A day that there is, many years from ours: mistyped. */
public class DayTooFar extends Refusal {
  private static final long serialVersionUID = 1L;

  /** Names the field that holds it. */
  public DayTooFar(String field) {
    super(Optional.of(field), "day_too_far");
  }
}
