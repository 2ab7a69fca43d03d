package fi.luukku.reservations;

import fi.luukku.reservations.Quota.Measure;
import fi.luukku.reservations.Quota.Span;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A quota as content files write it (docs/guide/content.md): either {@code times} or {@code hours}.
 *
 * @param per {@code day}, {@code week}, {@code month} or {@code year}
 */
public record WrittenQuota(Optional<Integer> times, Optional<Integer> hours, String per) {
  private static final int MINUTES_AN_HOUR = 60;

  /** Read for things with these purposes, which count together. */
  public Quota over(Set<String> purposes) {
    if (times.isPresent() == hours.isPresent()) {
      throw new IllegalArgumentException("A quota says either times or hours.");
    }
    Span span = Span.valueOf(per.toUpperCase(Locale.ROOT));
    return times
        .map(most -> new Quota(Measure.TIMES, most, span, purposes))
        .orElseGet(
            () ->
                new Quota(
                    Measure.MINUTES, (long) hours.orElseThrow() * MINUTES_AN_HOUR, span, purposes));
  }
}
