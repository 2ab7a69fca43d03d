package fi.luukku.calendars.domain;

import fi.luukku.shared.Language;
import java.text.MessageFormat;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** The texts of calendars in one language. */
public final class FeedWords {
  private static final String BUNDLE = "fi.luukku.calendars.texts";

  private final Language language;
  private final ResourceBundle texts;

  public FeedWords(Language language) {
    this.language = language;
    this.texts =
        ResourceBundle.getBundle(BUNDLE, language.locale(), FeedWords.class.getClassLoader());
  }

  public Language language() {
    return language;
  }

  public String of(String key, Object... args) {
    return new MessageFormat(texts.getString(key), language.locale()).format(args);
  }

  /** As on the pages: "16.00", "16:00". */
  public String clock(LocalTime time) {
    return DateTimeFormatter.ofPattern(language == Language.EN ? "H:mm" : "H.mm").format(time);
  }
}
