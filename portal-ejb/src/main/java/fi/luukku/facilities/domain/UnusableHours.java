package fi.luukku.facilities.domain;

import fi.luukku.facilities.HoursFailure;

/** Opening hours from an address cannot be taken as they are. */
public class UnusableHours extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final HoursFailure why;
  private final String place;

  /**
   * @param place where in what was read, in words of ours alone; may be empty
   */
  public UnusableHours(HoursFailure why, String place) {
    super(why + " " + place);
    this.why = why;
    this.place = place;
  }

  public HoursFailure why() {
    return why;
  }

  public String place() {
    return place;
  }
}
