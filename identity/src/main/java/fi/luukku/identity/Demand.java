package fi.luukku.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * What an act asks of the sign-in behind it.
 *
 * @param level how surely the person must have been identified
 * @param within how lately, where the act is a sensitive one
 */
public record Demand(AssuranceLevel level, Optional<Duration> within) {
  /** What every sign-in meets. */
  public static final Demand USUAL = new Demand(AssuranceLevel.NONE, Optional.empty());

  public Demand {
    Objects.requireNonNull(level, "a demand has a level");
    if (within.filter(time -> time.toSeconds() < 1).isPresent()) {
      throw new IllegalArgumentException("An identification is asked for within some seconds.");
    }
  }

  public static Demand of(AssuranceLevel level) {
    return new Demand(level, Optional.empty());
  }

  /**
   * As content files write it.
   *
   * @param level name of a level, in any case
   * @param minutes where the act is a sensitive one, how long ago one may have been identified
   */
  public static Demand written(String level, Optional<Integer> minutes) {
    return new Demand(
        AssuranceLevel.valueOf(level.toUpperCase(Locale.ROOT)), minutes.map(Duration::ofMinutes));
  }

  public boolean isUsual() {
    return equals(USUAL);
  }

  /** Whether the caller's sign-in is sure enough, and the identification not too long ago. */
  public boolean isMetBy(Caller caller, Instant now) {
    return caller.level().isAtLeast(level)
        && within.map(time -> caller.identifiedAt().plus(time).isAfter(now)).orElse(true);
  }
}
