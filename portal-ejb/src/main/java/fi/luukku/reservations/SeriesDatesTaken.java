package fi.luukku.reservations;

import fi.luukku.shared.Refusal;
import java.util.List;
import java.util.Optional;

/** Somebody else has some of the wanted dates; nothing of the series is held. */
public class SeriesDatesTaken extends Refusal {
  private static final long serialVersionUID = 1L;

  private final transient List<Period> taken;

  public SeriesDatesTaken(List<Period> taken) {
    super(Optional.of("dates"), "series_dates_taken", taken.size());
    this.taken = List.copyOf(taken);
  }

  /** The wanted dates that are taken, in order. */
  public List<Period> taken() {
    return taken == null ? List.of() : taken;
  }
}
