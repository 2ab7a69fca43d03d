package fi.luukku.site.web;

import fi.luukku.shared.Language;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Parts of pages as they were drawn, by all that they depend on: they are never old. */
final class KeptParts {
  private static final int MOST = 1_000;

  private final Map<Key, String> parts = new ConcurrentHashMap<>();

  /**
   * What a part may depend on.
   *
   * @param place where the tag stands
   * @param key what the page says besides
   */
  record Key(String place, Language language, String key) {}

  Optional<String> find(Key key) {
    return Optional.ofNullable(parts.get(key));
  }

  /** Of the editions of past days nobody asks any more: once in a long while all are drawn anew. */
  void keep(Key key, String html) {
    if (parts.size() >= MOST) {
      parts.clear();
    }
    parts.put(key, html);
  }
}
