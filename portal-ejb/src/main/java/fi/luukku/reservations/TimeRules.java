package fi.luukku.reservations;

import java.time.Duration;

/**
 * The limits within which time is given.
 *
 * @param grid starts (and lengths) are whole multiples of this, counted from the hour of opening
 * @param shortest least length of use
 * @param longest greatest length of use
 * @param notice how long before its start a time must be taken
 * @param daysAhead how many days ahead it can be taken at most
 * @param before how long the resource is occupied before the use: setting up, reading the papers
 * @param pause how long the resource stays occupied after the use: cleaning, writing up
 */
public record TimeRules(
    Duration grid,
    Duration shortest,
    Duration longest,
    Duration notice,
    int daysAhead,
    Duration before,
    Duration pause) {
  public TimeRules {
    if (grid.isZero() || grid.isNegative() || shortest.isZero() || shortest.isNegative()) {
      throw new IllegalArgumentException("A grid and a shortest length are longer than nothing.");
    }
    if (longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("The longest length is not below the shortest.");
    }
    if (notice.isNegative() || before.isNegative() || pause.isNegative() || daysAhead < 1) {
      throw new IllegalArgumentException(
          "Notice, setting up and pause are not negative; a day ahead at least.");
    }
  }

  /** With nothing to set up. */
  public TimeRules(
      Duration grid,
      Duration shortest,
      Duration longest,
      Duration notice,
      int daysAhead,
      Duration pause) {
    this(grid, shortest, longest, notice, daysAhead, Duration.ZERO, pause);
  }

  /** Times of one length only: an appointment. */
  public static TimeRules fixed(
      Duration grid, Duration length, Duration notice, int daysAhead, Duration pause) {
    return new TimeRules(grid, length, length, notice, daysAhead, pause);
  }

  /** The same for uses of this length alone. */
  public TimeRules forLength(Duration length) {
    return new TimeRules(grid, length, length, notice, daysAhead, before, pause);
  }

  /** The same where the resource is set up before each use. */
  public TimeRules setUpIn(Duration time) {
    return new TimeRules(grid, shortest, longest, notice, daysAhead, time, pause);
  }

  /** What a use occupies. */
  public Period occupiedBy(Period used) {
    return new Period(used.starts().minus(before), used.ends().plus(pause));
  }
}
