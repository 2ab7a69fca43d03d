package fi.luukku.site.web.admission;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What a browser brings along: since when it stands in the line, or until when it may come and go.
 * It says nothing of who it is.
 *
 * @param kind what it is good for
 * @param number of a place: when it was given, in {@link #STEPS} steps of a millisecond; of a pass:
 *     the millisecond when it ends
 */
record Ticket(Kind kind, long number) {
  /** Who is let in may finish the errand. */
  static final Duration INSIDE = Duration.ofMinutes(5);

  private static final Duration LONGEST_WAIT = Duration.ofHours(2);
  private static final long STEPS = 4096;

  enum Kind {
    PLACE,
    PASS
  }

  /** The last place in the line; those of one millisecond stand in no order. */
  static Ticket placeAt(long millis) {
    return new Ticket(Kind.PLACE, millis * STEPS + ThreadLocalRandom.current().nextLong(STEPS));
  }

  static Ticket passFrom(long millis) {
    return new Ticket(Kind.PASS, millis + INSIDE.toMillis());
  }

  boolean isPlace() {
    return kind == Kind.PLACE;
  }

  boolean isGood(long millis) {
    long given = number / STEPS;
    return isPlace()
        ? given <= millis && given > millis - LONGEST_WAIT.toMillis()
        : number > millis && number <= millis + INSIDE.toMillis();
  }

  /** A pass that is used is renewed, not with every request. */
  boolean isWorn(long millis) {
    return !isPlace() && number < millis + INSIDE.toMillis() * 4 / 5;
  }
}
