package fi.luukku.identity.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;

/**
 * When our own keys come and go. A key is published as the next one before it is used, is then the
 * current one, and is kept for a while after it was retired, for what others still send that was
 * made with it. Every node judges by the same rows, so all nodes come to the same step.
 *
 * @param life how long a key is the current one
 * @param lead how long a key is published before it becomes the current one: at least as long as
 *     others remember our keys
 * @param tail how long a retired key still opens what was encrypted for it
 * @param replaceBefore keys made before this are replaced early, after the lead
 */
public record KeyCalendar(
    Duration life, Duration lead, Duration tail, Optional<Instant> replaceBefore) {

  /** Where a key is on its way. */
  public enum Stage {
    NEXT,
    CURRENT,
    RETIRED
  }

  /**
   * A key, as far as the calendar is concerned.
   *
   * @param kid its id
   * @param since since when it is at this stage
   */
  public record Dated(String kid, Stage stage, Instant madeAt, Instant since) {}

  /** What is to be done now. */
  public sealed interface Step {
    /** There is no key yet. */
    record MakeFirst() implements Step {}

    record MakeNext() implements Step {}

    /** The current key is retired, and the next one takes its place. */
    record Turn(String current, String next) implements Step {}

    record Forget(String kid) implements Step {}
  }

  public KeyCalendar {
    if (lead.isNegative() || tail.isNegative() || life.compareTo(lead) <= 0) {
      throw new IllegalArgumentException(
          "A client key lives longer than it is published beforehand, and no time is negative.");
    }
    Objects.requireNonNull(replaceBefore, "a calendar says when, or that nothing is replaced");
  }

  /** The first thing to do with the keys for one use; empty where all is as it should be. */
  public Optional<Step> step(Collection<Dated> keys, Instant now) {
    Optional<Dated> current = at(keys, Stage.CURRENT);
    if (current.isEmpty()) {
      return Optional.of(new Step.MakeFirst());
    }
    Instant due = due(current.get());
    Optional<Dated> next = at(keys, Stage.NEXT);
    if (next.isEmpty()) {
      return now.isBefore(due.minus(lead))
          ? forgotten(keys, now)
          : Optional.of(new Step.MakeNext());
    }
    if (now.isBefore(due) || now.isBefore(next.get().since().plus(lead))) {
      return forgotten(keys, now);
    }
    return Optional.of(new Step.Turn(current.get().kid(), next.get().kid()));
  }

  private Instant due(Dated current) {
    Instant usual = current.since().plus(life);
    return replaceBefore
        .filter(instant -> current.madeAt().isBefore(instant) && instant.isBefore(usual))
        .orElse(usual);
  }

  private Optional<Step> forgotten(Collection<Dated> keys, Instant now) {
    return keys.stream()
        .filter(key -> key.stage() == Stage.RETIRED)
        .filter(key -> !now.isBefore(key.since().plus(tail)))
        .findFirst()
        .map(key -> new Step.Forget(key.kid()));
  }

  private static Optional<Dated> at(Collection<Dated> keys, Stage stage) {
    return keys.stream().filter(key -> key.stage() == stage).findFirst();
  }
}
