package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.DateValue;
import fi.luukku.forms.values.Parsed;

/** A calendar year. */
final class YearKind implements TypedKind {

  @Override
  public String example(Field field) {
    return field.limits().amount().most().orElseThrow().toPlainString();
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    Parsed<Integer> read = DateValue.year(typed);
    if (read.isRefused()) {
      return read.map(Value.CalendarYear::new);
    }
    int year = read.value().orElseThrow();
    int first = field.limits().amount().least().orElseThrow().intValue();
    int last = field.limits().amount().most().orElseThrow().intValue();
    return year < first || year > last
        ? Parsed.refused("range.year", new Value.CalendarYear(first), new Value.CalendarYear(last))
        : Parsed.of(new Value.CalendarYear(year));
  }

  @Override
  public Input input() {
    return Input.DIGITS;
  }
}
