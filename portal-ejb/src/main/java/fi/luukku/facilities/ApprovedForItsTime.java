package fi.luukku.facilities;

import fi.luukku.shared.Refusal;

/** Somebody has approved the reservation for its time: another time needs another yes. */
public class ApprovedForItsTime extends Refusal {
  private static final long serialVersionUID = 1L;

  public ApprovedForItsTime() {
    super("approved_for_its_time");
  }
}
