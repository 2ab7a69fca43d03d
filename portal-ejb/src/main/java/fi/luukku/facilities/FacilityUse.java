package fi.luukku.facilities;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * How much of its open time a facility or a part of it was reserved, from a day to a day, both
 * included. Of a whole with parts, the time of all its parts counts.
 *
 * @param hours each hour of the week, Monday's first one first
 */
public record FacilityUse(Place place, LocalDate first, LocalDate last, List<Hour> hours) {
  public FacilityUse {
    hours = List.copyOf(hours);
  }

  /**
   * One hour of the clock on one weekday, all such days together.
   *
   * @param open minutes
   * @param reserved minutes, also outside opening hours
   */
  public record Hour(DayOfWeek day, int hour, long open, long reserved) {
    /** What of the open time is reserved; 0 where it is never open. */
    public int percent() {
      return FacilityUse.percent(reserved, open);
    }
  }

  public long open() {
    return hours.stream().mapToLong(Hour::open).sum();
  }

  public long reserved() {
    return hours.stream().mapToLong(Hour::reserved).sum();
  }

  public int percent() {
    return percent(reserved(), open());
  }

  private static int percent(long reserved, long open) {
    return open == 0 ? 0 : (int) Math.round(100.0 * reserved / open);
  }
}
