package fi.luukku.forms;

import fi.luukku.forms.definition.FormTexts;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/** The words of this module itself. Arguments are put in once and literally. */
public final class FormWords {

  private static final Map<String, Properties> BUNDLES = load();

  private FormWords() {}

  /** The text with {0}, {1}, … replaced. */
  public static String text(Locale locale, String key, List<String> args) {
    return find(locale, key)
        .map(words -> fill(words, args))
        .orElseThrow(() -> new IllegalArgumentException("The forms module has no text " + key));
  }

  /** A text that is not there for every key; without arguments. */
  public static Optional<String> find(Locale locale, String key) {
    return Optional.ofNullable(BUNDLES.get(FormTexts.languageFor(locale)).getProperty(key));
  }

  public static String text(Locale locale, String key, String... args) {
    return text(locale, key, List.of(args));
  }

  /** One pass from left to right: what an argument contains is never looked at again. */
  private static String fill(String words, List<String> args) {
    StringBuilder filled = new StringBuilder();
    int at = 0;
    while (at < words.length()) {
      int open = words.indexOf('{', at);
      if (open < 0 || open + 2 >= words.length() || words.charAt(open + 2) != '}') {
        break;
      }
      int number = Character.digit(words.charAt(open + 1), 10);
      filled.append(words, at, open).append(number < args.size() ? args.get(number) : "");
      at = open + 3;
    }
    return filled.append(words.substring(at)).toString();
  }

  private static Map<String, Properties> load() {
    Map<String, Properties> bundles = new HashMap<>();
    for (String language : FormTexts.LANGUAGES) {
      Properties words = new Properties();
      load(words, "problems_" + language + ".properties");
      load(words, "texts_" + language + ".properties");
      bundles.put(language, words);
    }
    return Map.copyOf(bundles);
  }

  private static void load(Properties words, String file) {
    try (InputStream stream = FormWords.class.getResourceAsStream(file);
        Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
      words.load(reader);
    } catch (IOException broken) {
      throw new UncheckedIOException(file, broken);
    }
  }
}
