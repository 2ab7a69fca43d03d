package fi.luukku.parties;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** How long before a booking a person wants to be reminded of it. */
public enum ReminderWish {
  NONE(null),
  TWO_HOURS(Duration.ofHours(2)),
  DAY(Duration.ofDays(1)),
  WEEK(Duration.ofDays(7));

  private final Duration before;

  ReminderWish(Duration before) {
    this.before = before;
  }

  /** When, for a booking that starts then; empty where never. */
  public Optional<Instant> at(Instant starts) {
    return Optional.ofNullable(before).map(starts::minus);
  }

  /** The next moment after now at which anybody may want to be reminded. */
  public static Optional<Instant> next(Instant starts, Instant now) {
    return Stream.of(values())
        .flatMap(wish -> wish.at(starts).stream())
        .filter(at -> at.isAfter(now))
        .min(Instant::compareTo);
  }
}
