package fi.luukku.audit.domain;

import java.util.List;

/**
 * An event as the chain hashes it.
 *
 * @param happened as the database writes it, to the microsecond
 */
public record SealedEvent(
    long id, String happened, String actor, String act, String object, boolean denied) {

  /** All that is sealed, in the order in which it is hashed. */
  List<String> fields() {
    return List.of(String.valueOf(id), happened, actor, act, object, denied ? "denied" : "done");
  }
}
