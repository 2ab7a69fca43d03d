package fi.luukku.calendars.domain;

import fi.luukku.calendars.BusyFailure;

/** An outside calendar cannot be taken as it is. */
public class Unusable extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final BusyFailure why;

  public Unusable(BusyFailure why) {
    super(why.name());
    this.why = why;
  }

  public BusyFailure why() {
    return why;
  }
}
