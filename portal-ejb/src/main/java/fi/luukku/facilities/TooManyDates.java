package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** More dates than a series of this facility may have; names how many it may. */
public class TooManyDates extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyDates(int most) {
    super(Optional.of("until"), "too_many_dates", most);
  }
}
