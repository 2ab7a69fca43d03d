package fi.luukku.shared;

import java.util.Locale;
import java.util.Objects;

/** One text in the portal's three languages; none may be missing. */
public record LocalizedText(String fi, String sv, String en) {
  public LocalizedText {
    Objects.requireNonNull(fi, "a text has Finnish words");
    Objects.requireNonNull(sv, "a text has Swedish words");
    Objects.requireNonNull(en, "a text has English words");
  }

  public String in(Language language) {
    return switch (language) {
      case FI -> fi;
      case SV -> sv;
      case EN -> en;
    };
  }

  public String in(Locale locale) {
    return in(Language.of(locale));
  }

  /** The same words in all languages: names of places, titles that a citizen wrote. */
  public static LocalizedText same(String words) {
    return new LocalizedText(words, words, words);
  }
}
