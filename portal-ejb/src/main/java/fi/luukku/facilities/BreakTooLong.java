package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A break of more days than one may have; names how many it may. */
public class BreakTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public BreakTooLong(int most) {
    super(Optional.of("to"), "break_too_long", most);
  }
}
