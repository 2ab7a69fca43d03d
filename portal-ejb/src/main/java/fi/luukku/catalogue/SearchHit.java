package fi.luukku.catalogue;

import fi.luukku.shared.LocalizedText;

/** Something the search found. */
public record SearchHit(Kind kind, String key, LocalizedText title, LocalizedText summary) {
  public enum Kind {
    SERVICE,
    ARTICLE
  }

  /** Address inside the portal. */
  public String path() {
    return (kind == Kind.SERVICE ? "/services/" : "/articles/") + key;
  }
}
