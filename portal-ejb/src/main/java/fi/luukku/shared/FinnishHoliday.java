package fi.luukku.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.function.IntFunction;

/**
 * Days on which public offices are closed. The two eves are no holidays by law, but by the
 * collective agreement of the municipalities (KVTES) nobody works on them.
 */
public enum FinnishHoliday {
  NEW_YEAR(fixed(Month.JANUARY, 1)),
  EPIPHANY(fixed(Month.JANUARY, 6)),
  GOOD_FRIDAY(fromEaster(-2)),
  EASTER_SUNDAY(fromEaster(0)),
  EASTER_MONDAY(fromEaster(1)),
  MAY_DAY(fixed(Month.MAY, 1)),
  ASCENSION_DAY(fromEaster(39)),
  WHIT_SUNDAY(fromEaster(49)),
  MIDSUMMER_EVE(firstFrom(DayOfWeek.FRIDAY, Month.JUNE, 19)),
  MIDSUMMER_DAY(firstFrom(DayOfWeek.SATURDAY, Month.JUNE, 20)),
  ALL_SAINTS(firstFrom(DayOfWeek.SATURDAY, Month.OCTOBER, 31)),
  INDEPENDENCE_DAY(fixed(Month.DECEMBER, 6)),
  CHRISTMAS_EVE(fixed(Month.DECEMBER, 24)),
  CHRISTMAS_DAY(fixed(Month.DECEMBER, 25)),
  BOXING_DAY(fixed(Month.DECEMBER, 26));

  private final IntFunction<LocalDate> rule;

  FinnishHoliday(IntFunction<LocalDate> rule) {
    this.rule = rule;
  }

  public static Optional<FinnishHoliday> on(LocalDate day) {
    for (FinnishHoliday holiday : values()) {
      if (holiday.in(day.getYear()).equals(day)) {
        return Optional.of(holiday);
      }
    }
    return Optional.empty();
  }

  public LocalDate in(int year) {
    return rule.apply(year);
  }

  public LocalizedText named() {
    return new LocalizedText(name(Language.FI), name(Language.SV), name(Language.EN));
  }

  private String name(Language language) {
    return ResourceBundle.getBundle("fi.luukku.shared.holidays", language.locale())
        .getString(name().toLowerCase(Locale.ROOT));
  }

  private static IntFunction<LocalDate> fixed(Month month, int day) {
    return year -> MonthDay.of(month, day).atYear(year);
  }

  private static IntFunction<LocalDate> firstFrom(DayOfWeek weekday, Month month, int day) {
    return year -> LocalDate.of(year, month, day).with(TemporalAdjusters.nextOrSame(weekday));
  }

  private static IntFunction<LocalDate> fromEaster(int days) {
    return year -> easterSunday(year).plusDays(days);
  }

  /** The Gregorian computus in the form of Meeus, Jones and Butcher. */
  private static LocalDate easterSunday(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = b / 4;
    int e = b % 4;
    int f = (b + 8) / 25;
    int g = (b - f + 1) / 3;
    int h = (19 * a + b - d - g + 15) % 30;
    int i = c / 4;
    int k = c % 4;
    int l = (32 + 2 * e + 2 * i - h - k) % 7;
    int m = (a + 11 * h + 22 * l) / 451;
    int n = h + l - 7 * m + 114;
    return LocalDate.of(year, n / 31, n % 31 + 1);
  }
}
