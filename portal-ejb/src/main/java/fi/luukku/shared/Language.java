package fi.luukku.shared;

import java.util.Locale;

/**
 * The portal's languages: Finnish and Swedish by the Language Act (423/2003), English beside them.
 */
public enum Language {
  FI("fi"),
  SV("sv"),
  EN("en");

  private final Locale locale;

  Language(String tag) {
    this.locale = Locale.forLanguageTag(tag);
  }

  public Locale locale() {
    return locale;
  }

  public String tag() {
    return locale.getLanguage();
  }

  /** The language of a tag or locale; Finnish where it is none of ours. */
  public static Language of(Locale locale) {
    for (Language language : values()) {
      if (language.tag().equals(locale.getLanguage())) {
        return language;
      }
    }
    return FI;
  }

  public static Language of(String tag) {
    return of(Locale.forLanguageTag(tag));
  }
}
