package fi.luukku.reservations.domain;

import fi.luukku.reservations.Period;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Sums and differences of periods. Results are in order and do not touch each other. */
public final class Periods {
  private Periods() {}

  /** The same time as few long periods: what overlaps or touches becomes one. */
  public static List<Period> merged(Collection<Period> periods) {
    List<Period> result = new ArrayList<>();
    for (Period next : periods.stream().sorted().toList()) {
      Period last = result.isEmpty() ? null : result.get(result.size() - 1);
      if (last == null || next.starts().isAfter(last.ends())) {
        result.add(next);
      } else if (next.ends().isAfter(last.ends())) {
        result.set(result.size() - 1, new Period(last.starts(), next.ends()));
      }
    }
    return result;
  }

  /** What is in {@code open} and not in {@code busy}. */
  public static List<Period> minus(Collection<Period> open, Collection<Period> busy) {
    List<Period> taken = merged(busy);
    List<Period> result = new ArrayList<>();
    for (Period one : merged(open)) {
      Instant from = one.starts();
      for (Period gone : taken) {
        if (gone.overlaps(one)) {
          addUnlessEmpty(result, from, gone.starts());
          from = later(from, gone.ends());
        }
      }
      addUnlessEmpty(result, from, one.ends());
    }
    return result;
  }

  public static boolean anyOverlaps(Collection<Period> periods, Period wanted) {
    return periods.stream().anyMatch(wanted::overlaps);
  }

  private static void addUnlessEmpty(List<Period> periods, Instant from, Instant to) {
    if (from.isBefore(to)) {
      periods.add(new Period(from, to));
    }
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }
}
