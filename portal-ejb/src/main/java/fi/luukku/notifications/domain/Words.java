package fi.luukku.notifications.domain;

import fi.luukku.shared.Language;
import fi.luukku.shared.PriceFigures;
import fi.luukku.shared.TimeSource;
import java.math.BigDecimal;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ResourceBundle;

/** The texts of mails in one language, and days and hours as that language writes them. */
public final class Words {
  private static final String BUNDLE = "fi.luukku.notifications.texts";

  private final Language language;
  private final ResourceBundle texts;

  public Words(Language language) {
    this.language = language;
    this.texts = ResourceBundle.getBundle(BUNDLE, language.locale(), Words.class.getClassLoader());
  }

  public String of(String key, Object... args) {
    return new MessageFormat(texts.getString(key), language.locale()).format(args);
  }

  /** As on the pages: "to 24.12.2026", "Thu 24 December 2026". */
  public String day(LocalDate day) {
    String weekday = of("weekdays").split(" ")[day.getDayOfWeek().ordinal()];
    return weekday + " " + format(language == Language.EN ? "d MMMM yyyy" : "d.M.yyyy").format(day);
  }

  /** As on the pages: "to 24.12.2026 klo 14.30". */
  public String moment(Instant instant) {
    return day(LocalDate.ofInstant(instant, TimeSource.LOCAL))
        + " "
        + of("at")
        + " "
        + time(instant);
  }

  /** The hour of the day: "14.30". */
  public String time(Instant instant) {
    String clock = language == Language.EN ? "H:mm" : "H.mm";
    return format(clock).format(instant.atZone(TimeSource.LOCAL));
  }

  public String hours(Instant starts, Instant ends) {
    ZonedDateTime from = starts.atZone(TimeSource.LOCAL);
    ZonedDateTime to = ends.atZone(TimeSource.LOCAL);
    String clock = language == Language.EN ? "H:mm" : "H.mm";
    String first = day(from.toLocalDate()) + " " + of("at") + " " + format(clock).format(from);
    boolean sameDay = from.toLocalDate().equals(to.toLocalDate());
    return first + "–" + (sameDay ? "" : day(to.toLocalDate()) + " ") + format(clock).format(to);
  }

  /** As on the pages: "1 250,00 €", "€1,250.00". */
  String money(long cents) {
    return PriceFigures.money(cents, language);
  }

  /** As on the pages: "13,5". */
  String percent(BigDecimal rate) {
    return PriceFigures.percent(rate, language);
  }

  private DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, language.locale());
  }
}
