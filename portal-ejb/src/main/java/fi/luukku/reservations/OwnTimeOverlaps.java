package fi.luukku.reservations;

import java.util.List;

/** The caller has to be somewhere else then; names when. */
public class OwnTimeOverlaps extends OwnBookingsInTheWay {
  private static final long serialVersionUID = 1L;

  public OwnTimeOverlaps(String claim, Period taken) {
    super(List.of(claim), "own_time_overlaps", taken.starts());
  }
}
