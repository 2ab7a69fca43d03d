package fi.luukku.facilities.web;

import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

/**
 * One day of a week as a bar: what is open, and what of it is free. All days of the week share one
 * scale, so that they can be compared.
 *
 * @param pieces in minutes of the scale
 */
public record DayBar(FreeDay day, List<Piece> pieces) {

  /**
   * @param x where it starts, in minutes from the scale's first hour
   * @param kind {@code free} or {@code open}; what is open and not free is taken
   */
  public record Piece(long x, long width, String kind) {}

  /** Hours from the earliest opening to the latest closing of some days. */
  public record Scale(int firstHour, int lastHour) {
    static Scale of(List<FreeDay> days) {
      int first = 24;
      int last = 0;
      for (FreeDay day : days) {
        for (Period open : day.open()) {
          first = Math.min(first, (int) minutesFrom(day.day(), open.starts()) / 60);
          last = Math.max(last, (int) (minutesFrom(day.day(), open.ends()) + 59) / 60);
        }
      }
      if (first >= last) {
        return new Scale(8, 20);
      }
      // An even number of hours, so that the words above stand at equal distances.
      return new Scale(first, (last - first) % 2 == 0 ? last : last + 1);
    }

    public int minutes() {
      return (lastHour - firstHour) * 60;
    }

    /** Every second hour, for the words above the bars. */
    public List<LocalTime> hours() {
      List<LocalTime> hours = new ArrayList<>();
      for (int hour = firstHour; hour <= lastHour; hour += 2) {
        hours.add(LocalTime.of(hour % 24, 0));
      }
      return hours;
    }
  }

  static DayBar of(FreeDay day, Scale scale) {
    List<Piece> pieces = new ArrayList<>();
    day.open().forEach(open -> pieces.add(piece(day, open, scale, "open")));
    day.free().forEach(free -> pieces.add(piece(day, free, scale, "free")));
    return new DayBar(day, pieces);
  }

  private static Piece piece(FreeDay day, Period period, Scale scale, String kind) {
    long starts = minutesFrom(day.day(), period.starts());
    // In the hour that comes twice the clock may show less at the end than at the start.
    long ends = Math.max(starts, minutesFrom(day.day(), period.ends()));
    return new Piece(starts - scale.firstHour() * 60L, ends - starts, kind);
  }

  /** By the clock on the wall, as the hours above the bars: also on days when clocks change. */
  private static long minutesFrom(LocalDate day, Instant instant) {
    LocalDateTime wall = LocalDateTime.ofInstant(instant, TimeSource.LOCAL);
    return Duration.between(day.atStartOfDay(), wall).toMinutes();
  }
}
