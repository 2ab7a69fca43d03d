package fi.luukku.parties;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The last day of a mandate has passed before it is given. */
public class MandateEndsBeforeToday extends Refusal {
  private static final long serialVersionUID = 1L;

  public MandateEndsBeforeToday() {
    super(Optional.of("until"), "mandate_ends_before_today");
  }
}
