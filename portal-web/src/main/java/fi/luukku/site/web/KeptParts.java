package fi.luukku.site.web;

import fi.luukku.shared.Language;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Parts of pages as they were drawn, by all that they depend on: they are never old. Of more than
 * fit, those go that nobody has asked for the longest: who asks for a thousand addresses pushes out
 * what only such people ask for, and not the menu that stands on each of their pages.
 */
final class KeptParts {
  static final int MOST = 1_000;

  private final Map<Key, String> parts =
      Collections.synchronizedMap(
          new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, String> eldest) {
              return size() > MOST;
            }
          });

  /**
   * What a part may depend on.
   *
   * @param place where the tag stands
   * @param key what the page says besides
   */
  record Key(String place, Language language, String key) {
    /**
     * @param said null where the part is somebody's own: such a one has no key
     */
    static Optional<Key> of(String place, Language language, Object said) {
      return Optional.ofNullable(said).map(key -> new Key(place, language, key.toString()));
    }
  }

  Optional<String> find(Key key) {
    return Optional.ofNullable(parts.get(key));
  }

  void keep(Key key, String html) {
    parts.put(key, html);
  }
}
