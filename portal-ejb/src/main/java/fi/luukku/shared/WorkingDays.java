package fi.luukku.shared;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts as a municipality's office does: weekends and holidays do not count. */
public final class WorkingDays {
  private WorkingDays() {}

  /** The day that is {@code count} working days after {@code day}; the day itself never counts. */
  public static LocalDate after(LocalDate day, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("A promise lies at least one working day ahead.");
    }
    LocalDate reached = day;
    for (int left = count; left > 0; ) {
      reached = reached.plusDays(1);
      if (isWorkingDay(reached)) {
        left--;
      }
    }
    return reached;
  }

  /**
   * The day itself, or the next working day where offices are closed on it: a term that ends on a
   * holiday, a Saturday, Christmas Eve or Midsummer Eve goes on to the next working day (Act
   * 150/1930, section 5).
   */
  public static LocalDate onOrAfter(LocalDate day) {
    return isWorkingDay(day) ? day : after(day, 1);
  }

  public static boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && FinnishHoliday.on(day).isEmpty();
  }
}
