package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.Parsed;
import java.util.List;

/** Agreeing to what stands above one box; a box that is not ticked is no answer. */
final class ConsentKind implements TypedKind {

  @Override
  public String example(Field field) {
    return "yes";
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    return typed.equals("yes")
        ? Parsed.of(new Value.YesNo(true))
        : Parsed.refused("choice.unknown");
  }

  @Override
  public String missing() {
    return "required.consent";
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(display.agreement(field));
  }
}
