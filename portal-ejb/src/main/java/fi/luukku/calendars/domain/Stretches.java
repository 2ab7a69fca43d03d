package fi.luukku.calendars.domain;

import fi.luukku.reservations.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Periods, put together and cut. */
public final class Stretches {
  private Stretches() {}

  /**
   * The same time in as few periods as possible, in order: what overlaps or touches becomes one.
   */
  public static List<Period> merged(Collection<Period> periods) {
    List<Period> merged = new ArrayList<>();
    for (Period next : periods.stream().sorted().toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && !next.starts().isAfter(merged.get(last).ends())) {
        merged.set(last, new Period(merged.get(last).starts(), later(merged.get(last), next)));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }

  /** What of a period lies in a window. */
  public static Optional<Period> within(Period window, Period period) {
    if (!period.overlaps(window)) {
      return Optional.empty();
    }
    Instant from = period.starts().isBefore(window.starts()) ? window.starts() : period.starts();
    Instant to = period.ends().isAfter(window.ends()) ? window.ends() : period.ends();
    return Optional.of(new Period(from, to));
  }

  private static Instant later(Period one, Period other) {
    return one.ends().isAfter(other.ends()) ? one.ends() : other.ends();
  }
}
