package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** A series does not move as a whole: its dates are given back one by one. */
public class SeriesIsNotMoved extends Refusal {
  private static final long serialVersionUID = 1L;

  public SeriesIsNotMoved() {
    super(Optional.empty(), "series_is_not_moved");
  }
}
