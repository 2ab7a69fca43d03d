package fi.luukku.site.web.intake;

import java.time.Duration;

/**
 * How slowly a body may come: after a time of grace it must have come at a pace that a bad mobile
 * connection keeps up, and nothing takes longer than a quarter of an hour.
 */
record Pace(Duration grace, long bytesPerSecond) {
  private static final Duration LONGEST = Duration.ofMinutes(15);

  boolean isTooSlow(Duration age, long received) {
    if (age.compareTo(grace) < 0) {
      return false;
    }
    return age.compareTo(LONGEST) > 0 || received < age.toSeconds() * bytesPerSecond;
  }
}
