package fi.luukku.casework.domain;

import fi.luukku.casework.DraftPart;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** What is known of each page of a draft, by its key. */
public record DraftParts(Map<String, DraftPart> byKey) {
  static final DraftParts NONE = new DraftParts(Map.of());

  public DraftParts {
    byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
  }

  DraftPart of(String key) {
    return byKey.getOrDefault(key, DraftPart.NEVER);
  }

  DraftParts saved(String key, String by, Instant now) {
    Map<String, DraftPart> all = new TreeMap<>(byKey);
    all.put(key, new DraftPart(of(key).revision() + 1, now, by));
    return new DraftParts(all);
  }
}
