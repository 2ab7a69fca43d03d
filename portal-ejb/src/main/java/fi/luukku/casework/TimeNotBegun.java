package fi.luukku.casework;

import fi.luukku.shared.Refusal;

/** Nobody is late before the appointment begins. */
public class TimeNotBegun extends Refusal {
  private static final long serialVersionUID = 1L;

  public TimeNotBegun() {
    super("time_not_begun");
  }
}
