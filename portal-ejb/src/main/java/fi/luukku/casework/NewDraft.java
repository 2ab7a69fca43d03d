package fi.luukku.casework;

import fi.luukku.identity.Caller;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * A draft that somebody wants to begin.
 *
 * @param id of two that have the same, the second begins nothing
 * @param kind what sort of errand
 * @param key which one: programme, category or service key
 * @param answersJson what it begins with, as the capability writes answers
 * @param taken where that was taken from
 */
public record NewDraft(UUID id, CaseKind kind, String key, String answersJson, TakenAnswers taken) {

  public static NewDraft empty(CaseKind kind, String key) {
    return new NewDraft(UUID.randomUUID(), kind, key, "{}", TakenAnswers.NONE);
  }

  /**
   * The id of what a form begins, however often it is sent.
   *
   * @param formKey made when the form was shown
   */
  public static UUID idOf(Caller caller, UUID formKey) {
    String once = caller.ownerKey() + "/" + formKey;
    return UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8));
  }

  /** Never the answers: it may stand in a log line. */
  @Override
  public String toString() {
    return "NewDraft[" + id + "]";
  }
}
