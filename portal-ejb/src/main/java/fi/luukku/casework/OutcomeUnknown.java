package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** No case ends in this way. */
public class OutcomeUnknown extends Refusal {
  private static final long serialVersionUID = 1L;

  public OutcomeUnknown() {
    super(Optional.of("outcome"), "outcome_unknown");
  }
}
