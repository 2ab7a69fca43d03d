package fi.luukku.appointments;

import fi.luukku.shared.Refusal;

/**
 * The hours are as they would be made: no time appears or vanishes, and no booking is in the way.
 */
public class NothingWouldChange extends Refusal {
  private static final long serialVersionUID = 1L;

  public NothingWouldChange() {
    super("nothing_would_change");
  }
}
