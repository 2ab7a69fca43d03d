package fi.luukku.facilities;

import fi.luukku.shared.Refusal;
import java.util.Optional;

/** The last day of a series is before its first. */
public class SeriesEndsBeforeItStarts extends Refusal {
  private static final long serialVersionUID = 1L;

  public SeriesEndsBeforeItStarts() {
    super(Optional.of("until"), "series_ends_before_it_starts");
  }
}
