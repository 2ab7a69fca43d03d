package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The facility is not given in series. */
public class NoSeriesHere extends Refusal {
  private static final long serialVersionUID = 1L;

  public NoSeriesHere() {
    super(Optional.empty(), "no_series_here");
  }
}
