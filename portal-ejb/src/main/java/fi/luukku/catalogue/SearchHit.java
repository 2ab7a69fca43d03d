package fi.luukku.catalogue;

import fi.luukku.shared.LocalizedText;

/** Something the search found, or may find. */
public record SearchHit(Kind kind, String key, LocalizedText title, LocalizedText summary) {
  public enum Kind {
    SERVICE("/services/"),
    ARTICLE("/articles/"),
    FORM("/forms/start?key=");

    private final String start;

    Kind(String start) {
      this.start = start;
    }
  }

  /** Address inside the portal. */
  public String path() {
    return kind.start + key;
  }
}
