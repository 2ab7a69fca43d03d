package fi.luukku.reservations;

import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Closed on the whole day; names the reason where one was given. */
public class ClosedThatDay extends Refusal {
  private static final long serialVersionUID = 1L;

  public ClosedThatDay() {
    super(Optional.of("starts"), "closed_that_day");
  }

  public ClosedThatDay(LocalizedText reason) {
    super(Optional.of("starts"), "closed_that_day_because", reason);
  }
}
