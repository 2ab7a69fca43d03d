package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.TimeValue;
import java.time.LocalTime;

/** A time of day. */
final class TimeKind implements TypedKind {

  @Override
  public String example(Field field) {
    return field.limits().times().least().orElse(LocalTime.of(9, 30)).toString();
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    Parsed<LocalTime> read = TimeValue.time(typed);
    if (read.isRefused()) {
      return read.map(Value.Time::new);
    }
    LocalTime time = read.value().orElseThrow();
    LocalTime first = field.limits().times().least().orElse(LocalTime.MIN);
    LocalTime last = field.limits().times().most().orElse(LocalTime.MAX);
    return time.isBefore(first) || time.isAfter(last)
        ? Parsed.refused("range.time", new Value.Time(first), new Value.Time(last))
        : Parsed.of(new Value.Time(time));
  }

  @Override
  public Input input() {
    return Input.SHORT;
  }
}
