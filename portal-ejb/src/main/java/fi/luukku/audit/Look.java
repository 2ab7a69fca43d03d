package fi.luukku.audit;

import java.time.Instant;

/**
 * Somebody looked at a person's data, or acted for him.
 *
 * @param looker who it was, and for whom where he acted for another ({@code
 *     citizen:<id>/for:<party>}), to tell lookers apart; not for other eyes
 * @param object what was looked at: {@code case:MK-2026-000042}, {@code document:<id>}
 */
public record Look(Instant at, String looker, LookerRole role, String object) {

  /** What follows the colon: the number of a case, the id of a document. */
  public String name() {
    return object.substring(object.indexOf(':') + 1);
  }
}
