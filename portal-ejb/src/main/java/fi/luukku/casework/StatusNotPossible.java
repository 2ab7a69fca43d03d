package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** The case cannot go to this status from where it is. */
public class StatusNotPossible extends Refusal {
  private static final long serialVersionUID = 1L;

  public StatusNotPossible() {
    super("status_not_possible");
  }
}
