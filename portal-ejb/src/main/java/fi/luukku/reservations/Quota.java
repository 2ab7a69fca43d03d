package fi.luukku.reservations;

import fi.luukku.shared.TimeSource;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * How much of some things one may have in a stretch of the calendar: a person for himself, or a
 * party for which persons act, however many of them there are.
 *
 * @param measure what is counted
 * @param most times, or minutes of use
 * @param span the stretch, by the wall clock in Finland; a use belongs to the one it starts in
 * @param purposes what counts together, see {@link Claim}
 */
public record Quota(Measure measure, long most, Span span, Set<String> purposes) {

  /** What is counted. */
  public enum Measure {
    TIMES,
    MINUTES
  }

  /** A stretch of the calendar; weeks begin on Monday. */
  public enum Span {
    DAY,
    WEEK,
    MONTH,
    YEAR;

    /** The stretch that this instant is in. */
    public Period around(Instant instant) {
      LocalDate day = LocalDate.ofInstant(instant, TimeSource.LOCAL);
      LocalDate first =
          switch (this) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case YEAR -> day.withDayOfYear(1);
          };
      LocalDate next =
          switch (this) {
            case DAY -> first.plusDays(1);
            case WEEK -> first.plusWeeks(1);
            case MONTH -> first.plusMonths(1);
            case YEAR -> first.plusYears(1);
          };
      return new Period(
          first.atStartOfDay(TimeSource.LOCAL).toInstant(),
          next.atStartOfDay(TimeSource.LOCAL).toInstant());
    }
  }

  public Quota {
    purposes = Set.copyOf(purposes);
    if (most < 1 || purposes.isEmpty()) {
      throw new IllegalArgumentException("A quota leaves something of something.");
    }
  }

  /** What one use takes of it. */
  public long of(Period used) {
    return measure == Measure.TIMES ? 1 : used.minutes();
  }
}
