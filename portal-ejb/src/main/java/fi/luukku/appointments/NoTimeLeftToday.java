package fi.luukku.appointments;

import fi.luukku.shared.Refusal;

/** All that is left of today is taken. */
public class NoTimeLeftToday extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoTimeLeftToday() {
    super("no_time_left_today");
  }
}
