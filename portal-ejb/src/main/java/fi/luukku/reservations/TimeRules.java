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
 * @param pause how long the resource stays occupied after the use: cleaning, writing up
 */
public record TimeRules(
    Duration grid,
    Duration shortest,
    Duration longest,
    Duration notice,
    int daysAhead,
    Duration pause) {
  public TimeRules {
    if (grid.isZero() || grid.isNegative() || shortest.isZero() || shortest.isNegative()) {
      throw new IllegalArgumentException("A grid and a shortest length are longer than nothing.");
    }
    if (longest.compareTo(shortest) < 0) {
      throw new IllegalArgumentException("The longest length is not below the shortest.");
    }
    if (notice.isNegative() || pause.isNegative() || daysAhead < 1) {
      throw new IllegalArgumentException(
          "Notice and pause are not negative; a day ahead at least.");
    }
  }

  /** Times of one length only: an appointment. */
  public static TimeRules fixed(
      Duration grid, Duration length, Duration notice, int daysAhead, Duration pause) {
    return new TimeRules(grid, length, length, notice, daysAhead, pause);
  }

  /** The same for uses of this length alone. */
  public TimeRules forLength(Duration length) {
    return fixed(grid, length, notice, daysAhead, pause);
  }
}
