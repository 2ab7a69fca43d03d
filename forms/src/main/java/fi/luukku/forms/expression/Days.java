package fi.luukku.forms.expression;

import static fi.luukku.forms.expression.Types.DATE;
import static fi.luukku.forms.expression.Types.TEXT;
import static fi.luukku.forms.expression.Types.TIME;
import static fi.luukku.forms.expression.Types.WHOLE;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/**
 * Dates and times of day as people in Finland write them: without a zone. The 31st plus a month is
 * the last day of the next one.
 */
final class Days {

  private Days() {}

  static void declare(Overloads words) {
    words.<String>one("date", DATE, TEXT, LocalDate::parse);
    words.<String>one("time", TIME, TEXT, LocalTime::parse);
    words.<LocalDate, LocalDate>ordered(DATE, DATE, LocalDate::compareTo);
    words.<LocalTime, LocalTime>ordered(TIME, TIME, LocalTime::compareTo);
    words.<LocalDate, LocalDate>two("min", DATE, DATE, DATE, (a, b) -> a.isBefore(b) ? a : b);
    words.<LocalDate, LocalDate>two("max", DATE, DATE, DATE, (a, b) -> a.isAfter(b) ? a : b);
    moved(words, "addDays", ChronoUnit.DAYS);
    moved(words, "addMonths", ChronoUnit.MONTHS);
    moved(words, "addYears", ChronoUnit.YEARS);
    between(words, "daysBetween", ChronoUnit.DAYS);
    between(words, "monthsBetween", ChronoUnit.MONTHS);
    between(words, "yearsBetween", ChronoUnit.YEARS);
    words.<LocalDate>of("year", WHOLE, DATE, day -> (long) day.getYear());
    words.<LocalDate>of("month", WHOLE, DATE, day -> (long) day.getMonthValue());
    words.<LocalDate>of("day", WHOLE, DATE, day -> (long) day.getDayOfMonth());
    words.<LocalDate>of("weekday", WHOLE, DATE, day -> (long) day.getDayOfWeek().getValue());
    words.<LocalTime, LocalTime>two(
        "minutesBetween", WHOLE, TIME, TIME, (a, b) -> ChronoUnit.MINUTES.between(a, b));
  }

  private static void moved(Overloads words, String function, ChronoUnit unit) {
    words.<LocalDate, Long>of(
        function, DATE, DATE, WHOLE, (day, count) -> inHistory(day.plus(count, unit)));
  }

  /** Full units from the first to the second; below nothing when the second is earlier. */
  private static void between(Overloads words, String function, ChronoUnit unit) {
    words.<LocalDate, LocalDate>two(function, WHOLE, DATE, DATE, unit::between);
  }

  private static LocalDate inHistory(LocalDate day) {
    if (day.getYear() < 1 || day.getYear() > 9999) {
      throw new DateTimeException("no year of four digits");
    }
    return day;
  }
}
