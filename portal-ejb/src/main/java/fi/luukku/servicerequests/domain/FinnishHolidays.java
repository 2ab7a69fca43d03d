package fi.luukku.servicerequests.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * Days on which a Finnish municipality's offices are closed: the church and national holidays, and
 * the eves of Midsummer and Christmas, which are free by collective agreement.
 */
final class FinnishHolidays {
  private static final Set<MonthDay> SAME_DAY_EVERY_YEAR =
      Set.of(
          MonthDay.of(Month.JANUARY, 1),
          MonthDay.of(Month.JANUARY, 6),
          MonthDay.of(Month.MAY, 1),
          MonthDay.of(Month.DECEMBER, 6),
          MonthDay.of(Month.DECEMBER, 24),
          MonthDay.of(Month.DECEMBER, 25),
          MonthDay.of(Month.DECEMBER, 26));

  private FinnishHolidays() {}

  static boolean contains(LocalDate day) {
    return SAME_DAY_EVERY_YEAR.contains(MonthDay.from(day))
        || hangsOnEaster(day)
        || isMidsummerEve(day);
  }

  /** Good Friday, Easter Monday, Ascension Day; the others that move fall on a weekend anyway. */
  private static boolean hangsOnEaster(LocalDate day) {
    LocalDate easter = easterSunday(day.getYear());
    return day.equals(easter.minusDays(2))
        || day.equals(easter.plusDays(1))
        || day.equals(easter.plusDays(39));
  }

  private static boolean isMidsummerEve(LocalDate day) {
    LocalDate eve =
        LocalDate.of(day.getYear(), Month.JUNE, 19)
            .with(TemporalAdjusters.nextOrSame(DayOfWeek.FRIDAY));
    return day.equals(eve);
  }

  /** The anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
  static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int monthAndDay = h + l - 7 * m + 114;
    return LocalDate.of(year, monthAndDay / 31, monthAndDay % 31 + 1);
  }
}
