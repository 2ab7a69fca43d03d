package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Register;
import fi.luukku.forms.values.Parsed;
import java.util.List;

/** One thing of a list that is kept elsewhere. */
final class RegisterKind implements TypedKind {

  /** What is not offered any more can be shown, and not chosen. */
  @Override
  public Parsed<Value> read(Field field, String typed) {
    return register(field).offered().stream().anyMatch(entry -> entry.key().equals(typed))
        ? Parsed.of(new Value.Choice(typed))
        : Parsed.refused("choice.unknown");
  }

  @Override
  public String example(Field field) {
    return register(field).offered().get(0).key();
  }

  @Override
  public String missing() {
    return "required.choice";
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(display.entry(field, ((Value.Choice) value).option()));
  }

  private static Register register(Field field) {
    return field.limits().register().orElseThrow();
  }
}
