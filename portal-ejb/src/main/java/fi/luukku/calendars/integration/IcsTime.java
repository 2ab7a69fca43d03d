package fi.luukku.calendars.integration;

import fi.luukku.calendars.BusyFailure;
import fi.luukku.calendars.domain.Unusable;
import fi.luukku.shared.TimeSource;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time as an outside calendar writes it: on whose clock, and whether it is a whole day. A time
 * without a zone is the municipality's.
 */
record IcsTime(LocalDateTime local, ZoneId zone, boolean wholeDay) {
  private static final Pattern WRITTEN = Pattern.compile("(\\d{8})(?:T(\\d{6})(Z?))?");
  private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,4})W");
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuuMMddHHmmss")
          .withResolverStyle(java.time.format.ResolverStyle.STRICT);

  /** What Outlook and Exchange call the zones of Europe. */
  private static final Map<String, String> WINDOWS =
      Map.of(
          "FLE Standard Time", "Europe/Helsinki",
          "E. Europe Standard Time", "Europe/Chisinau",
          "GTB Standard Time", "Europe/Bucharest",
          "W. Europe Standard Time", "Europe/Berlin",
          "Central Europe Standard Time", "Europe/Budapest",
          "Central European Standard Time", "Europe/Warsaw",
          "Romance Standard Time", "Europe/Paris",
          "GMT Standard Time", "Europe/London",
          "Russian Standard Time", "Europe/Moscow",
          "Greenwich Standard Time", "Atlantic/Reykjavik");

  static IcsTime read(IcsLine line) {
    return read(line.value(), line);
  }

  /** One value of a line that may have several. */
  static IcsTime read(String value, IcsLine line) {
    return read(value.strip(), line.parameter("TZID").map(IcsTime::zone).orElse(TimeSource.LOCAL));
  }

  static IcsTime read(String value, ZoneId zone) {
    Matcher written = WRITTEN.matcher(value);
    if (!written.matches()) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
    try {
      if (written.group(2) == null) {
        return new IcsTime(LocalDate.parse(value, DAY).atStartOfDay(), TimeSource.LOCAL, true);
      }
      LocalDateTime time =
          LocalDateTime.parse(written.group(1) + written.group(2).replaceFirst("60$", "59"), TIME);
      return new IcsTime(time, written.group(3).isEmpty() ? zone : ZoneOffset.UTC, false);
    } catch (DateTimeException impossible) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
  }

  /** A length as RFC 5545, section 3.3.6 writes it. */
  static Duration length(String value) {
    Matcher weeks = WEEKS.matcher(value.strip());
    try {
      Duration length =
          weeks.matches()
              ? Duration.ofDays(7L * Integer.parseInt(weeks.group(1)))
              : Duration.parse(value.strip().replaceFirst("^\\+", ""));
      if (length.isNegative() || length.toDays() > 10_000) {
        throw new Unusable(BusyFailure.NOT_A_CALENDAR);
      }
      return length;
    } catch (DateTimeException | ArithmeticException impossible) {
      throw new Unusable(BusyFailure.NOT_A_CALENDAR);
    }
  }

  Instant instant() {
    return local.atZone(zone).toInstant();
  }

  private static ZoneId zone(String id) {
    String plain = id.strip();
    String[] steps = plain.split("/");
    String lastTwo =
        steps.length > 2 ? steps[steps.length - 2] + "/" + steps[steps.length - 1] : plain;
    return Optional.ofNullable(WINDOWS.get(plain))
        .or(() -> known(plain))
        .or(() -> known(lastTwo))
        .map(ZoneId::of)
        .orElseThrow(() -> new Unusable(BusyFailure.UNKNOWN_TIME_ZONE));
  }

  private static Optional<String> known(String id) {
    return Optional.of(id).filter(ZoneId.getAvailableZoneIds()::contains);
  }
}
