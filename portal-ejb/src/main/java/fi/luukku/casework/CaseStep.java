package fi.luukku.casework;

import java.time.Instant;
import java.util.Optional;

/**
 * A step on the way of a case.
 *
 * @param key text key after {@code case.step.}: {@code received}, {@code in_progress}, {@code
 *     waiting}, {@code decided}, {@code done}, {@code confirmed}, {@code takes_place}, {@code
 *     withdrawn}, {@code cancelled}, {@code refused}, {@code ended}, {@code missed}, {@code
 *     awaiting_signature}, {@code not_signed}
 * @param at when it was reached
 */
public record CaseStep(String key, State state, Optional<Instant> at) {
  public enum State {
    DONE,
    CURRENT,
    TO_COME
  }
}
