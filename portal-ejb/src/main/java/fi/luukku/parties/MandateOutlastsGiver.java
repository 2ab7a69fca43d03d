package fi.luukku.parties;

import fi.luukku.shared.Refusal;
import java.time.LocalDate;
import java.util.Optional;

/** A mandate would hold longer than the one by which it is given. */
public class MandateOutlastsGiver extends Refusal {
  private static final long serialVersionUID = 1L;

  /**
   * @param last day of the mandate by which it is given
   */
  public MandateOutlastsGiver(LocalDate last) {
    super(Optional.of("until"), "mandate_outlasts_giver", last);
  }
}
