package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.DateValue;
import fi.luukku.forms.values.Parsed;
import java.time.LocalDate;

/** A day. */
final class DateKind implements TypedKind {

  private static final LocalDate SOME_DAY = LocalDate.of(2027, 6, 1);

  @Override
  public String example(Field field) {
    LocalDate first = field.limits().dates().least().orElse(SOME_DAY);
    LocalDate last = field.limits().dates().most().orElse(SOME_DAY);
    LocalDate day = SOME_DAY.isBefore(first) ? first : SOME_DAY;
    return (day.isAfter(last) ? last : day).toString();
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    Parsed<LocalDate> day = DateValue.day(typed);
    if (day.isRefused()) {
      return day.map(Value.Day::new);
    }
    LocalDate date = day.value().orElseThrow();
    LocalDate first = field.limits().dates().least().orElse(LocalDate.MIN);
    LocalDate last = field.limits().dates().most().orElse(LocalDate.MAX);
    if (date.isBefore(first) || date.isAfter(last)) {
      return Parsed.refused("range.date", new Value.Day(first), new Value.Day(last));
    }
    return Parsed.of(new Value.Day(date));
  }

  @Override
  public Input input() {
    return Input.SHORT;
  }
}
