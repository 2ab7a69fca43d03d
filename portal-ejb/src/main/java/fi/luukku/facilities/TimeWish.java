package fi.luukku.facilities;

import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.NoSuchTime;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When somebody wants something: "Thursday between 17 and 21, for two hours".
 *
 * @param from {@code 17:00}
 * @param to {@code 21:00}; {@code 24:00} is the end of the day
 * @param length how long; the whole time where it is zero
 */
public record TimeWish(LocalDate day, String from, String to, Duration length) {

  /**
   * @throws EndsBeforeItStarts where the end is not after the start, or the time does not fit in
   * @throws NoSuchTime where there is no such time on that day
   */
  public TimeWish {
    if (to.compareTo(from) <= 0) {
      throw new EndsBeforeItStarts();
    }
    WallClock.read(day, from, "from");
    WallClock.read(day, to, "to");
  }

  boolean isOver(Instant now) {
    return !WallClock.read(day, to, "to").isAfter(now);
  }

  /** The first use of the wanted length that these gaps allow, starting on the facility's grid. */
  Optional<Period> firstIn(List<Period> free, Facility facility) {
    Period whole = new Period(WallClock.read(day, from, "from"), WallClock.read(day, to, "to"));
    Duration use = length.isZero() ? whole.length() : length;
    boolean fits =
        use.compareTo(facility.shortest()) >= 0 && use.compareTo(facility.longest()) <= 0;
    return fits
        ? free.stream().flatMap(gap -> first(gap, whole, use, facility.grid()).stream()).findFirst()
        : Optional.empty();
  }

  /** Gaps begin on the grid, so starts are whole steps from there. */
  private static Optional<Period> first(Period gap, Period whole, Duration use, Duration grid) {
    Duration before = Duration.between(gap.starts(), whole.starts());
    long steps = before.isNegative() ? 0 : -Math.floorDiv(-before.toSeconds(), grid.toSeconds());
    Period wanted = Period.of(gap.starts().plus(grid.multipliedBy(steps)), use);
    boolean fits = whole.contains(wanted) && gap.contains(wanted);
    return fits ? Optional.of(wanted) : Optional.empty();
  }
}
