package fi.luukku.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The one clock. Instants are stored in UTC and shown in {@link #LOCAL}. */
@ApplicationScoped
public class TimeSource {
  /** Where the municipality lives. */
  public static final ZoneId LOCAL = ZoneId.of("Europe/Helsinki");

  /** The day that the calendar shows there. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), LOCAL);
  }

  /** As a column without a zone keeps it. */
  public static LocalDateTime utc(Instant instant) {
    return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
  }

  /** What {@code CAST(column AS CHAR)} gives of such a column. */
  public static Instant fromUtc(String written) {
    return LocalDateTime.parse(written.replace(' ', 'T')).toInstant(ZoneOffset.UTC);
  }

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return Clock.systemUTC();
  }
}
