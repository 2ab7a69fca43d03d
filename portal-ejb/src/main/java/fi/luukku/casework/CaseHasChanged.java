package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** Somebody else changed the case since it was read. */
public class CaseHasChanged extends Refusal {
  private static final long serialVersionUID = 1L;

  public CaseHasChanged() {
    super("case_has_changed");
  }
}
