package fi.luukku.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** What a valid answer means, typed. */
public sealed interface Value {

  /** Not asked, not answered, or answered in a way that cannot be understood. */
  Value NONE = new None();

  record None() implements Value {}

  /** Text, e-mail, phone, IBAN, business id: cleaned and in its canonical form. */
  record Words(String text) implements Value {}

  /** A number, or euros when money; money has two decimals. */
  record Amount(BigDecimal amount, boolean money) implements Value {}

  record Day(LocalDate date) implements Value {}

  /** A calendar year: a name with four digits, not a quantity. */
  record CalendarYear(int year) implements Value {}

  record YesNo(boolean yes) implements Value {}

  record Choice(String option) implements Value {}

  record Choices(List<String> options) implements Value {}

  record Files(List<String> ids) implements Value {}

  /** The rows that are not blank, by column key; unreadable cells are {@link #NONE}. */
  record Rows(List<Map<String, Value>> rows) implements Value {}

  default boolean isPresent() {
    return !(this instanceof None);
  }
}
