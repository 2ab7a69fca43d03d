package fi.luukku.forms;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Range;
import fi.luukku.forms.values.BusinessIdValue;
import fi.luukku.forms.values.ContactValue;
import fi.luukku.forms.values.DateValue;
import fi.luukku.forms.values.IbanValue;
import fi.luukku.forms.values.NumberValue;
import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.TextValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;

/** Understands one typed text by the type and limits of its question or column. */
final class FieldReader {

  private FieldReader() {}

  /** The value of a text that is not blank, or what to mend. */
  static Parsed<Value> read(Field field, String typed) {
    return switch (field.type()) {
      case SHORT_TEXT -> text(field, TextValue.line(typed));
      case LONG_TEXT -> text(field, TextValue.lines(typed));
      case NUMBER -> amount(field, NumberValue.number(typed, field.limits().decimals()), false);
      case MONEY -> amount(field, NumberValue.money(typed), true);
      case DATE -> date(field, DateValue.day(typed));
      case YEAR -> year(field, DateValue.year(typed));
      case YES_NO -> yesNo(typed);
      case CHOOSE_ONE -> choice(field, typed);
      case EMAIL -> map(ContactValue.email(typed), Value.Words::new);
      case PHONE -> map(ContactValue.phone(typed), Value.Words::new);
      case IBAN -> map(IbanValue.iban(typed), Value.Words::new);
      case BUSINESS_ID -> map(BusinessIdValue.businessId(typed), Value.Words::new);
      case CHOOSE_MANY, FILES, TABLE, CALCULATED, INFORMATION ->
          throw new IllegalArgumentException(field.type() + " is not one typed text");
    };
  }

  private static Parsed<Value> text(Field field, Parsed<String> text) {
    if (text.isRefused()) {
      return map(text, Value.Words::new);
    }
    String words = text.value().orElseThrow();
    int length = TextValue.length(words);
    Range<Integer> bounds = field.limits().length();
    if (length > bounds.most().orElse(Integer.MAX_VALUE)) {
      return Parsed.refused("text.long", bounds.most().orElseThrow(), length);
    }
    if (length < bounds.least().orElse(0)) {
      return Parsed.refused("text.short", bounds.least().orElseThrow());
    }
    boolean fits = field.limits().pattern().map(pattern -> pattern.matches(words)).orElse(true);
    return fits ? Parsed.of(new Value.Words(words)) : Parsed.refused("text.pattern");
  }

  private static Parsed<Value> amount(Field field, Parsed<BigDecimal> number, boolean money) {
    if (number.isRefused()) {
      return map(number, amount -> new Value.Amount(amount, money));
    }
    Value.Amount amount = new Value.Amount(number.value().orElseThrow(), money);
    Parsed<Value> outside = bounds(field, amount);
    return outside.code().isEmpty() ? Parsed.of(amount) : outside;
  }

  /** Refused when outside the bounds of the field; also for calculated values. */
  static Parsed<Value> bounds(Field field, Value.Amount amount) {
    Range<BigDecimal> bounds = field.limits().amount();
    if (bounds.least().isPresent() && amount.amount().compareTo(bounds.least().get()) < 0) {
      return Parsed.refused("range.min", new Value.Amount(bounds.least().get(), amount.money()));
    }
    if (bounds.most().isPresent() && amount.amount().compareTo(bounds.most().get()) > 0) {
      return Parsed.refused("range.max", new Value.Amount(bounds.most().get(), amount.money()));
    }
    return Parsed.of(amount);
  }

  private static Parsed<Value> date(Field field, Parsed<LocalDate> day) {
    if (day.isRefused()) {
      return map(day, Value.Day::new);
    }
    LocalDate date = day.value().orElseThrow();
    LocalDate first = field.limits().dates().least().orElse(LocalDate.MIN);
    LocalDate last = field.limits().dates().most().orElse(LocalDate.MAX);
    if (date.isBefore(first) || date.isAfter(last)) {
      return Parsed.refused("range.date", new Value.Day(first), new Value.Day(last));
    }
    return Parsed.of(new Value.Day(date));
  }

  private static Parsed<Value> year(Field field, Parsed<Integer> typed) {
    if (typed.isRefused()) {
      return map(typed, Value.CalendarYear::new);
    }
    int year = typed.value().orElseThrow();
    int first = field.limits().amount().least().orElseThrow().intValue();
    int last = field.limits().amount().most().orElseThrow().intValue();
    return year < first || year > last
        ? Parsed.refused("range.year", new Value.CalendarYear(first), new Value.CalendarYear(last))
        : Parsed.of(new Value.CalendarYear(year));
  }

  private static Parsed<Value> yesNo(String typed) {
    return switch (typed) {
      case "yes" -> Parsed.of(new Value.YesNo(true));
      case "no" -> Parsed.of(new Value.YesNo(false));
      default -> Parsed.refused("choice.unknown");
    };
  }

  private static Parsed<Value> choice(Field field, String typed) {
    return field.options().contains(typed)
        ? Parsed.of(new Value.Choice(typed))
        : Parsed.refused("choice.unknown");
  }

  private static <T> Parsed<Value> map(Parsed<T> parsed, Function<T, Value> wrap) {
    return new Parsed<>(parsed.value().map(wrap), parsed.code(), parsed.args());
  }
}
