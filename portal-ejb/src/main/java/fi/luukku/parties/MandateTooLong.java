package fi.luukku.parties;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The last day of a mandate is further away than any is given for. */
public class MandateTooLong extends Refusal {
  private static final long serialVersionUID = 1L;

  public MandateTooLong(int years) {
    super(Optional.of("until"), "mandate_too_long", years);
  }
}
