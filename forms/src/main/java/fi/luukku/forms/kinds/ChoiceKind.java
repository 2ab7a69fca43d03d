package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.Parsed;
import java.util.List;

/** One of the options. */
final class ChoiceKind implements TypedKind {

  @Override
  public String example(Field field) {
    return field.options().get(0);
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    return field.options().contains(typed)
        ? Parsed.of(new Value.Choice(typed))
        : Parsed.refused("choice.unknown");
  }

  @Override
  public String missing() {
    return "required.choice";
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(display.option(field, ((Value.Choice) value).option()));
  }
}
