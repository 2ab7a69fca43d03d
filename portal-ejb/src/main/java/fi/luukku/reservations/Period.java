package fi.luukku.reservations;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time: two instants, the end not included. Lengths are true ones, also in the nights
 * when clocks change.
 */
public record Period(Instant starts, Instant ends) implements Comparable<Period> {
  private static final Comparator<Period> BY_START =
      Comparator.comparing(Period::starts).thenComparing(Period::ends);

  public Period {
    Objects.requireNonNull(starts, "a period has a start");
    Objects.requireNonNull(ends, "a period has an end");
    if (!starts.isBefore(ends)) {
      throw new IllegalArgumentException("A period starts before it ends.");
    }
  }

  public static Period of(Instant starts, Duration length) {
    return new Period(starts, starts.plus(length));
  }

  public boolean overlaps(Period other) {
    return starts.isBefore(other.ends) && other.starts.isBefore(ends);
  }

  public boolean contains(Period other) {
    return !other.starts.isBefore(starts) && !other.ends.isAfter(ends);
  }

  /** What of it lies in a window; empty where nothing does. */
  public Optional<Period> within(Period window) {
    return overlaps(window)
        ? Optional.of(new Period(later(starts, window.starts), earlier(ends, window.ends)))
        : Optional.empty();
  }

  private static Instant later(Instant one, Instant other) {
    return one.isAfter(other) ? one : other;
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }

  public Duration length() {
    return Duration.between(starts, ends);
  }

  public long minutes() {
    return length().toMinutes();
  }

  /** The same period with so much more at its end. */
  public Period andThen(Duration more) {
    return new Period(starts, ends.plus(more));
  }

  @Override
  public int compareTo(Period other) {
    return BY_START.compare(this, other);
  }
}
