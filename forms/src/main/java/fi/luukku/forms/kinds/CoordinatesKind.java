package fi.luukku.forms.kinds;

import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.PointValue;

/** A point on the map. */
final class CoordinatesKind implements TypedKind {

  @Override
  public String example(Field field) {
    return "60.01874, 23.03108";
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    return PointValue.point(typed).map(Value.Place::new);
  }

  @Override
  public Input input() {
    return Input.MEDIUM;
  }
}
