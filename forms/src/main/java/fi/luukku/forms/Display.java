package fi.luukku.forms;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormTexts;
import fi.luukku.forms.values.IbanValue;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

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
    if (value instanceof Value.Words words) {
      return List.of(words(field, words.text()));
    }
    if (value instanceof Value.Choices choices) {
      return choices.options().stream().map(option -> option(field, option)).toList();
    }
    if (value instanceof Value.Choice choice) {
      return List.of(option(field, choice.option()));
    }
    if (value instanceof Value.YesNo yesNo) {
      return List.of(yesNo(yesNo.yes() ? "yes" : "no"));
    }
    return value instanceof Value.Amount
            || value instanceof Value.Day
            || value instanceof Value.CalendarYear
        ? List.of(plain(value))
        : List.of();
  }

  /** A number, an amount of euros, a day or a year. */
  public String plain(Value value) {
    if (value instanceof Value.Amount amount) {
      return amount.money() ? money(amount.amount()) : number(amount.amount());
    }
    if (value instanceof Value.Day day) {
      return day(day.date());
    }
    if (value instanceof Value.CalendarYear year) {
      return String.valueOf(year.year());
    }
    throw new IllegalArgumentException("Neither a number nor a day: " + value.getClass());
  }

  public String option(Field field, String option) {
    return definition.texts().get(locale, field.textKey() + ".option." + option);
  }

  public String yesNo(String word) {
    return FormWords.text(locale, "answer." + word);
  }

  private String words(Field field, String text) {
    return switch (field.type()) {
      case IBAN -> IbanValue.print(text);
      default -> text;
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
