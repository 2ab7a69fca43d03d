package fi.luukku.reservations.rest;

import fi.luukku.shared.TimeSource;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;

/** The days that a question about free times is about, both included. */
public record AskedDays(LocalDate first, LocalDate last) {
  private static final int USUAL = 7;
  private static final int MOST = 62;
  private static final int LAST_YEAR = 2200;

  /**
   * As the address says: dates of ISO 8601. Without a first one from today, without a last one a
   * week.
   *
   * @throws Problem with 400 where they are no dates, in the wrong order or more than 62
   */
  public static AskedDays of(String from, String to, Clock clock) {
    LocalDate first = from == null ? TimeSource.today(clock) : date("from", from);
    LocalDate last = to == null ? first.plusDays(USUAL - 1L) : date("to", to);
    if (last.isBefore(first)) {
      throw new Problem(Problem.BAD_REQUEST, "'to' is before 'from'.");
    }
    if (ChronoUnit.DAYS.between(first, last) >= MOST) {
      throw new Problem(Problem.BAD_REQUEST, "At most " + MOST + " days can be asked for at once.");
    }
    return new AskedDays(first, last);
  }

  private static LocalDate date(String name, String text) {
    try {
      LocalDate date = LocalDate.parse(text);
      if (date.getYear() >= 1 && date.getYear() <= LAST_YEAR) {
        return date;
      }
    } catch (DateTimeParseException noDate) {
      throw new Problem(Problem.BAD_REQUEST, notADate(name), noDate);
    }
    throw new Problem(Problem.BAD_REQUEST, notADate(name));
  }

  private static String notADate(String name) {
    return "'" + name + "' is not a date such as 2027-02-28.";
  }
}
