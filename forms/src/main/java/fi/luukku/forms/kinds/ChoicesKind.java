package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.util.List;

/** Some of the options. */
final class ChoicesKind implements Kind {

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return ((Value.Choices) value)
        .options().stream().map(option -> display.option(field, option)).toList();
  }
}
