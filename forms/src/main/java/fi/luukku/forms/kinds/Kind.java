package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.util.List;

/** One kind of answer. */
public interface Kind {

  /** The value as a person reads it: a line for each part of it. Plain text. */
  default List<String> lines(Field field, Value value, Display display) {
    return List.of(display.plain(value));
  }
}
