package fi.luukku.launcher.bookings;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The words of a language. */
final class Words {
  static final List<String> LANGUAGES = List.of("fi", "sv", "en");

  private final String language;
  private final Properties texts = new Properties();

  private Words(String language) {
    this.language = language;
    try (InputStreamReader file =
        new InputStreamReader(
            Objects.requireNonNull(
                Words.class.getResourceAsStream("texts_" + language + ".properties")),
            StandardCharsets.UTF_8)) {
      texts.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The language that was asked for, else the browser's first that we speak, else Finnish. */
  static Words of(String asked, String accepted) {
    if (LANGUAGES.contains(asked)) {
      return new Words(asked);
    }
    for (String one : Objects.requireNonNullElse(accepted, "").split(",")) {
      String tag = one.strip().split("[-;]", 2)[0];
      if (LANGUAGES.contains(tag)) {
        return new Words(tag);
      }
    }
    return new Words("fi");
  }

  String language() {
    return language;
  }

  String say(String key) {
    return Objects.requireNonNull(texts.getProperty(key), key);
  }
}
