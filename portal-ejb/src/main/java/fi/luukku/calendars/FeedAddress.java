package fi.luukku.calendars;

import java.time.Instant;

/**
 * The secret address of a calendar.
 *
 * @param secret what stands between {@code /calendar/} and {@code .ics}
 * @param made when this secret was made
 */
public record FeedAddress(String secret, Instant made) {

  /** Never the secret: it may stand in a log line. */
  @Override
  public String toString() {
    return "FeedAddress[" + made + "]";
  }
}
