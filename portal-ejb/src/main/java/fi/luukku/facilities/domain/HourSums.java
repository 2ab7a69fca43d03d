package fi.luukku.facilities.domain;

import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

/**
 * Minutes by weekday and hour on the clock in Finland. The hour that comes twice in October has all
 * its minutes, the one that March leaps over has none.
 */
public final class HourSums {
  private static final int DAYS = 7;
  private static final int HOURS = 24;

  private final long[][] minutes = new long[DAYS][HOURS];

  public HourSums(Collection<Period> periods) {
    periods.forEach(this::add);
  }

  private void add(Period period) {
    ZonedDateTime at = period.starts().atZone(TimeSource.LOCAL);
    ZonedDateTime end = period.ends().atZone(TimeSource.LOCAL);
    while (at.isBefore(end)) {
      ZonedDateTime next = at.truncatedTo(ChronoUnit.HOURS).plusHours(1);
      ZonedDateTime until = next.isBefore(end) ? next : end;
      minutes[at.getDayOfWeek().ordinal()][at.getHour()] += Duration.between(at, until).toMinutes();
      at = until;
    }
  }

  public long at(DayOfWeek day, int hour) {
    return minutes[day.ordinal()][hour];
  }
}
