package fi.luukku.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * A half-filled form.
 *
 * @param id also the idempotency key of the case it becomes
 * @param kind what sort of errand
 * @param key which one: programme, category or service key
 * @param answersJson the answers so far, as the capability wrote them; {@code "{}"} at first
 * @param revision to bring along when it is saved
 */
public record Draft(
    UUID id,
    CaseKind kind,
    String key,
    String answersJson,
    int revision,
    Instant started,
    Instant updated) {

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "Draft[" + id + "]";
  }
}
