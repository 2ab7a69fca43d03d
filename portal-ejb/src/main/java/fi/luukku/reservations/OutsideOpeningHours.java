package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Some of the wanted time is outside the opening hours of its day. */
public class OutsideOpeningHours extends Refusal {
  private static final long serialVersionUID = 1L;

  public OutsideOpeningHours() {
    super(Optional.of("starts"), "outside_opening_hours");
  }
}
