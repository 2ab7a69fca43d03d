package fi.luukku.reservations;

import java.util.Optional;

/**
 * A resource that must exist.
 *
 * @param key its stable name over all capabilities, as content files give it
 * @param parent the whole that this is a part of
 */
public record ResourceDefinition(String key, ResourceKind kind, Optional<String> parent) {
  public ResourceDefinition {
    if (key.isBlank() || key.length() > 80) {
      throw new IllegalArgumentException("A resource's key has 1 to 80 characters: " + key);
    }
    if ((kind == ResourceKind.PART) != parent.isPresent()) {
      throw new IllegalArgumentException("A part, and only a part, names its whole: " + key);
    }
  }
}
