package fi.luukku.forms;

import fi.luukku.forms.values.PointValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

  /** Text, e-mail, phone, IBAN, business id, identity code: cleaned and in its canonical form. */
  record Words(String text) implements Value {
    @Override
    public Object seen() {
      return text;
    }
  }

  /** What an amount counts. */
  enum Unit {
    NONE,
    EURO,
    PERCENT
  }

  /** A number, euros or per cent; euros have two decimals. */
  record Amount(BigDecimal amount, Unit unit) implements Value {

    public Amount(BigDecimal amount, boolean money) {
      this(amount, money ? Unit.EURO : Unit.NONE);
    }

    public boolean money() {
      return unit == Unit.EURO;
    }

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

  record Time(LocalTime time) implements Value {
    @Override
    public Object seen() {
      return time;
    }
  }

  /** A point on the map, degrees in WGS 84. */
  record Place(PointValue.Point point) implements Value {
    @Override
    public Object seen() {
      return point.toString();
    }
  }

  /** What several inputs mean together, by their keys and in their order; only those answered. */
  record Parts(Map<String, Value> meant) implements Value {

    public Parts {
      meant = Collections.unmodifiableMap(new LinkedHashMap<>(meant));
    }

    public Value part(String key) {
      return meant.getOrDefault(key, NONE);
    }

    @Override
    public Map<String, Object> parts() {
      Map<String, Object> seen = new HashMap<>();
      meant.forEach((key, value) -> seen.put(key, value.seen()));
      return seen;
    }

    @Override
    public Object seen() {
      return parts();
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
