package fi.luukku.forms;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormTexts;
import fi.luukku.forms.kinds.Kinds;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Values as a person reads them. Plain text: whoever shows it escapes it. */
public final class Display {

  private static final char NO_BREAK_SPACE = '\u00A0';

  private final FormDefinition definition;
  private final Locale locale;

  public Display(FormDefinition definition, Locale locale) {
    this.definition = definition;
    this.locale = locale;
  }

  /** One line for each part of the value; none when there is no value. Rows and files are apart. */
  public List<String> lines(Field field, Value value) {
    return value.isPresent()
        ? Kinds.find(field.type()).map(kind -> kind.lines(field, value, this)).orElse(List.of())
        : List.of();
  }

  /** One input of an answer that has several; empty where it is not answered. */
  public String part(Field field, Value value, String key) {
    return field.parts().stream()
        .filter(part -> part.key().equals(key))
        .flatMap(part -> lines(part, ((Value.Parts) value).part(key)).stream())
        .collect(Collectors.joining(", "));
  }

  /** A number, an amount of euros, per cent, a day, a time of day, a year, or a point. */
  public String plain(Value value) {
    if (value instanceof Value.Amount amount) {
      return amount(amount);
    }
    if (value instanceof Value.Day day) {
      return day(day.date());
    }
    if (value instanceof Value.Time time) {
      return time.time().format(DateTimeFormatter.ofPattern(english() ? "H:mm" : "H.mm"));
    }
    if (value instanceof Value.CalendarYear year) {
      return String.valueOf(year.year());
    }
    if (value instanceof Value.Place place) {
      return place.point().toString();
    }
    throw new IllegalArgumentException("Has no plain form: " + value.getClass());
  }

  /** The words of a field; those of a part are this module's where the form has none. */
  public String label(Field field) {
    return FieldWords.label(definition, field, locale);
  }

  /** What is agreed to by ticking the box of a consent. */
  public String agreement(Field field) {
    return definition.texts().get(locale, field.textKey() + ".agree");
  }

  public String option(Field field, String option) {
    return definition.texts().get(locale, field.textKey() + ".option." + option);
  }

  /** What a thing of a register is called; its key where the register knows it no more. */
  public String entry(Field field, String key) {
    return field
        .limits()
        .register()
        .flatMap(register -> register.find(key))
        .map(entry -> entry.names().getOrDefault(FormTexts.languageFor(locale), key))
        .orElse(key);
  }

  public String yesNo(String word) {
    return FormWords.text(locale, "answer." + word);
  }

  private String amount(Value.Amount amount) {
    return switch (amount.unit()) {
      case EURO -> money(amount.amount());
      case PERCENT -> number(amount.amount()) + (english() ? "%" : NO_BREAK_SPACE + "%");
      case NONE -> number(amount.amount());
    };
  }

  private String money(BigDecimal amount) {
    String digits = format(amount, 2);
    return english() ? digits.replaceFirst("^(-?)", "$1€") : digits + NO_BREAK_SPACE + "€";
  }

  private String number(BigDecimal number) {
    return format(number, Math.max(0, number.scale()));
  }

  private String format(BigDecimal number, int decimals) {
    DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
    symbols.setDecimalSeparator(english() ? '.' : ',');
    symbols.setGroupingSeparator(english() ? ',' : NO_BREAK_SPACE);
    DecimalFormat format = new DecimalFormat("#,##0", symbols);
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  private String day(LocalDate date) {
    return english()
        ? date.format(DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH))
        : date.format(DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT));
  }

  private boolean english() {
    return FormTexts.languageFor(locale).equals("en");
  }
}
