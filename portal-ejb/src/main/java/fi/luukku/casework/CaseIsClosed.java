package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The case is closed, and a closed case never opens again. */
public class CaseIsClosed extends Refusal {
  private static final long serialVersionUID = 1L;

  public CaseIsClosed() {
    super("case_is_closed");
  }
}
