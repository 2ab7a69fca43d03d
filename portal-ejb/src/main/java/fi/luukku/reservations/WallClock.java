package fi.luukku.reservations;

import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Times of day as forms carry them: {@code 18:00}, and in the hour that comes twice when summer
 * time ends {@code 03:30+03:00} and {@code 03:30+02:00}. A time that the clocks leap over is none.
 */
public final class WallClock {
  private static final Pattern SHAPE =
      Pattern.compile("(\\d{2}:\\d{2})([+-]\\d{2}:\\d{2})?", Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  /** A year of other than four digits, one of the first thousand, or after the third. */
  private static final Pattern FAR = Pattern.compile("([+-]\\d{4,9}|[03-9]\\d{3})-\\d{2}-\\d{2}");

  private static final Pattern PAST = Pattern.compile("1\\d{3}-\\d{2}-\\d{2}");
  private static final int NEAR_YEARS = 10;
  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2999;
  private static final ZoneRules RULES = TimeSource.LOCAL.getRules();

  private WallClock() {}

  /** How a form writes this instant's time of day. */
  public static String write(Instant instant) {
    ZonedDateTime local = instant.atZone(TimeSource.LOCAL);
    String time = TIME.format(local);
    return isTwofold(instant) ? time + local.getOffset().getId() : time;
  }

  /** Whether the clock shows this time twice in its night. */
  public static boolean isTwofold(Instant instant) {
    return RULES.getValidOffsets(LocalDateTime.ofInstant(instant, TimeSource.LOCAL)).size() > 1;
  }

  /**
   * The instant that a form means; the first of two where it does not say which.
   *
   * @param time as {@link #write} makes it; {@code 24:00} is the end of the day
   * @throws NoSuchTime where there is no such time on that day, or the day is far from our time
   */
  public static Instant read(LocalDate day, String time, String field) {
    Matcher parts = SHAPE.matcher(time == null ? "" : time);
    if (!parts.matches()) {
      throw new NoSuchTime(field);
    }
    mustBeOfOurTime(day, field);
    try {
      return instant(local(day, parts.group(1)), parts.group(2), field);
    } catch (DateTimeException impossible) {
      throw new NoSuchTime(field);
    }
  }

  /**
   * @throws NoSuchTime where this is no date: another shape, 31 November, 29 February of most
   *     years, far from our time
   */
  public static LocalDate day(String date, String field) {
    try {
      LocalDate day = LocalDate.parse(date == null ? "" : date);
      mustBeOfOurTime(day, field);
      return day;
    } catch (DateTimeException impossible) {
      throw new NoSuchTime(field);
    }
  }

  /**
   * As {@link #day}, of an address: a day that is well written and many years away is on no page.
   *
   * @throws NotFound where it is more than ten years from today
   */
  public static LocalDate dayNear(LocalDate today, String date, String field) {
    return near(today, date, field).orElseThrow(NotFound::new);
  }

  /**
   * As {@link #day}, of a form: a day that is well written and many years away is mistyped.
   *
   * @throws DayTooFar where it is more than ten years from today
   */
  public static LocalDate dayAsked(LocalDate today, String date, String field) {
    if (PAST.matcher(date).matches()) {
      throw new DayTooFar(field);
    }
    return near(today, date, field).orElseThrow(() -> new DayTooFar(field));
  }

  private static Optional<LocalDate> near(LocalDate today, String date, String field) {
    return FAR.matcher(date).matches()
        ? Optional.empty()
        : Optional.of(day(date, field))
            .filter(day -> Math.abs(ChronoUnit.YEARS.between(today, day)) < NEAR_YEARS);
  }

  /** As {@link #day}; empty where it is none. */
  public static Optional<LocalDate> findDay(String date) {
    try {
      return Optional.of(day(date, ""));
    } catch (NoSuchTime none) {
      return Optional.empty();
    }
  }

  /**
   * The instant that a form carries whole (ISO 8601, UTC).
   *
   * @throws NoSuchTime where this is none, or far from our time
   */
  public static Instant instant(String written, String field) {
    try {
      Instant instant = Instant.parse(written);
      mustBeOfOurTime(instant.atZone(ZoneOffset.UTC).toLocalDate(), field);
      return instant;
    } catch (DateTimeException impossible) {
      throw new NoSuchTime(field);
    }
  }

  /** Beyond, days can no longer be added, and no database keeps them. */
  private static void mustBeOfOurTime(LocalDate day, String field) {
    if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
      throw new NoSuchTime(field);
    }
  }

  private static LocalDateTime local(LocalDate day, String time) {
    return time.equals("24:00")
        ? day.plusDays(1).atStartOfDay()
        : day.atTime(LocalTime.parse(time));
  }

  private static Instant instant(LocalDateTime local, String offset, String field) {
    var valid = RULES.getValidOffsets(local);
    if (valid.isEmpty()) {
      throw new NoSuchTime(field);
    }
    ZoneOffset meant = offset == null ? valid.get(0) : ZoneOffset.of(offset);
    if (!valid.contains(meant)) {
      throw new NoSuchTime(field);
    }
    return local.toInstant(meant);
  }
}
