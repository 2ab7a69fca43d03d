package fi.luukku.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a valid answer means, typed. */
public sealed interface Value {

  /** Not asked, not answered, or answered in a way that cannot be understood. */
  Value NONE = new None();

  record None() implements Value {
    @Override
    public Object seen() {
      throw new IllegalStateException("There is no value to see");
    }
  }

  /**
   * What an expression sees, of the class that {@link
   * fi.luukku.forms.definition.AnswerType#seenAs()} says. Never asked of {@link #NONE}, nor of an
   * answer that is seen in parts only.
   */
  Object seen();

  /** What an expression sees of the parts, by name; a part that is not there has no entry. */
  default Map<String, Object> parts() {
    return Map.of();
  }

  /** Text, e-mail, phone, IBAN, business id: cleaned and in its canonical form. */
  record Words(String text) implements Value {
    @Override
    public Object seen() {
      return text;
    }
  }

  /** A number, or euros when money; money has two decimals. */
  record Amount(BigDecimal amount, boolean money) implements Value {
    @Override
    public Object seen() {
      return amount;
    }
  }

  record Day(LocalDate date) implements Value {
    @Override
    public Object seen() {
      return date;
    }
  }

  /** A calendar year: a name with four digits, not a quantity. */
  record CalendarYear(int year) implements Value {
    @Override
    public Object seen() {
      return (long) year;
    }
  }

  record YesNo(boolean yes) implements Value {
    @Override
    public Object seen() {
      return yes;
    }
  }

  record Choice(String option) implements Value {
    @Override
    public Object seen() {
      return option;
    }
  }

  record Choices(List<String> options) implements Value {
    @Override
    public Object seen() {
      return options;
    }
  }

  record Files(List<String> ids) implements Value {
    @Override
    public Object seen() {
      return ids;
    }
  }

  /** The rows that are not blank, by column key; unreadable cells are {@link #NONE}. */
  record Rows(List<Map<String, Value>> rows) implements Value {
    @Override
    public Object seen() {
      return rows.stream().map(Rows::seen).toList();
    }

    private static Map<String, Object> seen(Map<String, Value> row) {
      Map<String, Object> seen = new HashMap<>();
      row.forEach(
          (column, cell) -> {
            if (cell.isPresent()) {
              seen.put(column, cell.seen());
            }
          });
      return seen;
    }
  }

  default boolean isPresent() {
    return !(this instanceof None);
  }
}
