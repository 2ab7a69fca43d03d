package fi.luukku.calendars.integration;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Recur;

/**
 * A rule by which an entry repeats. How much work it is, is counted before it is done: a rule may
 * be short and repeat every second for ever.
 *
 * @param rule without its last day
 * @param until the last start, where it has one
 */
record Repetition(String rule, IcsTime first, Optional<IcsTime> until) {
  private static final Pattern UNTIL = Pattern.compile("(?i);?UNTIL=([0-9TZ]+)");
  private static final Pattern NO_STEP = Pattern.compile("INTERVAL=(-|0+(;|$))");
  private static final int STARTS_OF_A_RULE = BusyReader.MOST_PERIODS + 1;
  private static final int WEEKS_OF_A_YEAR = 53;

  static Repetition read(String value, IcsTime first) {
    Matcher until = UNTIL.matcher(value);
    Optional<IcsTime> last =
        until.find() ? Optional.of(IcsTime.read(until.group(1), first.zone())) : Optional.empty();
    String rule = UNTIL.matcher(value.strip()).replaceAll("").replaceFirst("^;", "");
    return new Repetition(rule.toUpperCase(Locale.ROOT), first, last);
  }

  /** The starts in a window, on the first one's clock. */
  List<LocalDateTime> starts(LocalDateTime from, LocalDateTime to) {
    try {
      return recur().getDates(first.local(), from, to, STARTS_OF_A_RULE).stream()
          .filter(this::isInTime)
          .toList();
    } catch (IllegalArgumentException | DateTimeException impossible) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
  }

  private boolean isInTime(LocalDateTime start) {
    return until
        .map(
            last ->
                last.wholeDay()
                    ? !start.toLocalDate().isAfter(last.local().toLocalDate())
                    : !start.atZone(first.zone()).toInstant().isAfter(last.instant()))
        .orElse(true);
  }

  /** How many starts are looked at on the way to the end of the window. */
  long work(LocalDateTime to) {
    Recur<LocalDateTime> recur = recur();
    long seconds = Math.max(0, first.local().until(to, ChronoUnit.SECONDS));
    long rounds = 1 + seconds / step(recur).toSeconds() / Math.max(1, recur.getInterval());
    return Math.multiplyExact(rounds, inARound(recur));
  }

  private static long inARound(Recur<LocalDateTime> recur) {
    long many = Math.max(1, recur.getDayList().size()) * WEEKS_OF_A_YEAR;
    long days = recur.getDayList().isEmpty() ? 1 : many;
    return Stream.of(
            recur.getSecondList(),
            recur.getMinuteList(),
            recur.getHourList(),
            recur.getMonthDayList(),
            recur.getYearDayList(),
            recur.getWeekNoList(),
            recur.getMonthList())
        .mapToLong(List::size)
        .map(size -> Math.max(1, size))
        .reduce(days, Math::multiplyExact);
  }

  private static Duration step(Recur<LocalDateTime> recur) {
    return switch (recur.getFrequency()) {
      case SECONDLY -> Duration.ofSeconds(1);
      case MINUTELY -> Duration.ofMinutes(1);
      case HOURLY -> Duration.ofHours(1);
      case DAILY -> Duration.ofDays(1);
      case WEEKLY -> Duration.ofDays(7);
      case MONTHLY -> Duration.ofDays(28);
      case YEARLY -> Duration.ofDays(365);
    };
  }

  private Recur<LocalDateTime> recur() {
    if (NO_STEP.matcher(rule).find()) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    try {
      return new Recur<>(rule);
    } catch (RuntimeException unreadable) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
  }
}
