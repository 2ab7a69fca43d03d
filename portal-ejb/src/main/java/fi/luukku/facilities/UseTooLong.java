package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** Statistics of more days than are counted at once, or of none; names how many are. */
public class UseTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public UseTooLong(int most) {
    super(Optional.of("to"), "use_too_long", most);
  }
}
