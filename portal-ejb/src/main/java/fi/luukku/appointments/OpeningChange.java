package fi.luukku.appointments;

import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hours of desks on many days that staff open or close at once.
 *
 * @param desks their keys
 * @param last included
 * @param days on which days of the week
 * @param opens to the minute, as {@code closes}
 */
public record OpeningChange(
    Kind kind,
    Set<String> desks,
    LocalDate first,
    LocalDate last,
    Set<DayOfWeek> days,
    LocalTime opens,
    LocalTime closes) {
  /** Days of desks in one change. */
  static final int MOST = 400;

  public enum Kind {
    OPEN,
    CLOSE
  }

  public OpeningChange {
    desks = Set.copyOf(desks);
    days = Set.copyOf(days);
    opens = opens.truncatedTo(ChronoUnit.MINUTES);
    closes = closes.truncatedTo(ChronoUnit.MINUTES);
    if (last.isBefore(first) || !opens.isBefore(closes)) {
      throw new EndsBeforeItStarts();
    }
    if (first.plusDays(MOST).isBefore(last)) {
      throw new TooManyChanges(MOST);
    }
  }

  /**
   * Its days that are not over.
   *
   * @throws NothingToChange where there are none
   * @throws TooManyChanges where all its desks together have more than 400
   */
  List<Period> periods(Instant now) {
    List<Period> all =
        first
            .datesUntil(last.plusDays(1))
            .filter(day -> days.contains(day.getDayOfWeek()))
            .flatMap(this::period)
            .filter(one -> one.ends().isAfter(now))
            .toList();
    if (all.isEmpty() || desks.isEmpty()) {
      throw new NothingToChange();
    }
    if (all.size() * desks.size() > MOST) {
      throw new TooManyChanges(MOST);
    }
    return all;
  }

  /** None on the day whose clocks leap over those hours. */
  private Stream<Period> period(LocalDate day) {
    Instant from = day.atTime(opens).atZone(TimeSource.LOCAL).toInstant();
    Instant to = day.atTime(closes).atZone(TimeSource.LOCAL).toInstant();
    return from.isBefore(to) ? Stream.of(new Period(from, to)) : Stream.empty();
  }
}
