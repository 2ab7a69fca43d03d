package fi.luukku.audit.domain;

import java.util.List;
import java.util.stream.Stream;

/**
 * An event as the chain hashes it.
 *
 * @param happened as the database writes it, to the microsecond
 * @param role empty where it was no look at somebody's data, like {@code subject}
 */
public record SealedEvent(
    long id,
    String happened,
    String actor,
    String act,
    String object,
    boolean denied,
    String role,
    String subject) {

  /** All that is sealed, in the order in which it is hashed. */
  List<String> fields() {
    return Stream.concat(firstFields().stream(), Stream.of(role, subject)).toList();
  }

  /** What the first seals hashed. */
  List<String> firstFields() {
    return List.of(String.valueOf(id), happened, actor, act, object, denied ? "denied" : "done");
  }
}
