package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A break without a reason in each language, or with more than 500 characters. */
public class BreakReasonMissing extends Refusal {
  private static final long serialVersionUID = 1L;

  public BreakReasonMissing(String language, int most) {
    super(Optional.of("reason-" + language), "break_reason_missing", most);
  }
}
