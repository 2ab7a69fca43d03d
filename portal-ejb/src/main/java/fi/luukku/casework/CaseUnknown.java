package fi.luukku.casework;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** No case of this number tells the caller of the staff who somebody is. */
public class CaseUnknown extends Refusal {
  private static final long serialVersionUID = 1L;

  public CaseUnknown() {
    super(Optional.of("number"), "case_unknown");
  }
}
