package fi.luukku.casework;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A half-filled form.
 *
 * @param id also the idempotency key of the case it becomes
 * @param kind what sort of errand
 * @param key which one: programme, category or service key
 * @param answersJson the answers so far, as the capability wrote them; {@code "{}"} at first
 * @param parts what is known of each page that was saved, by its key
 * @param taken what it began with
 * @param shared whether others were ever invited to it
 */
public record Draft(
    UUID id,
    CaseKind kind,
    String key,
    String answersJson,
    Map<String, DraftPart> parts,
    TakenAnswers taken,
    boolean shared,
    Instant started,
    Instant updated) {

  public DraftPart part(String page) {
    return parts.getOrDefault(page, DraftPart.NEVER);
  }

  /** Never the answers: a draft may stand in a log line. */
  @Override
  public String toString() {
    return "Draft[" + id + "]";
  }
}
