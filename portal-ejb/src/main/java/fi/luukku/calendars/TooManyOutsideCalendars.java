package fi.luukku.calendars;

import fi.luukku.shared.Refusal;

/** A resource has as many outside calendars as it may have. */
public class TooManyOutsideCalendars extends Refusal {
  private static final long serialVersionUID = 1L;

  public TooManyOutsideCalendars(int most) {
    super("too_many_outside_calendars", most);
  }
}
