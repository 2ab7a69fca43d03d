package fi.luukku.casework.persistence;

import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;

/** Ids of ours in a statement: letters, digits and hyphens alone. */
final class Ids {
  private Ids() {}

  /** For {@code IN (...)}. */
  static String listed(Collection<String> ids) {
    return ids.stream()
        .map(UUID::fromString)
        .map(id -> "'" + id + "'")
        .collect(Collectors.joining(", "));
  }
}
