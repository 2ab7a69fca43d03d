package fi.luukku.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The one clock. Instants are stored in UTC and shown in {@link #LOCAL}. */
@ApplicationScoped
public class TimeSource {
  /** Where the municipality lives. */
  public static final ZoneId LOCAL = ZoneId.of("Europe/Helsinki");

  /** The day that the calendar shows there. */
  public static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), LOCAL);
  }

  @Produces
  @ApplicationScoped
  public Clock clock() {
    return Clock.systemUTC();
  }
}
