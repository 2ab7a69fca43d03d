package fi.luukku.forms.definition;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words of a form in every language, taken literally: no markup, no placeholders. */
public record FormTexts(Map<String, Map<String, String>> byLanguage) {

  /** The languages that every form has; the first one serves a reader of any other language. */
  public static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  public static String languageFor(Locale locale) {
    return LANGUAGES.contains(locale.getLanguage()) ? locale.getLanguage() : LANGUAGES.get(0);
  }

  public Optional<String> find(Locale locale, String textKey) {
    return Optional.ofNullable(byLanguage.get(languageFor(locale)).get(textKey));
  }

  /** A text that publishing has made sure of. */
  public String get(Locale locale, String textKey) {
    return find(locale, textKey)
        .orElseThrow(() -> new IllegalArgumentException("The form has no text " + textKey));
  }
}
