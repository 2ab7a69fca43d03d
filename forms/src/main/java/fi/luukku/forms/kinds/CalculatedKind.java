package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.util.List;

/** What an expression comes to: an amount, a day, a text, yes or no. */
final class CalculatedKind implements Kind {

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    if (value instanceof Value.YesNo yesNo) {
      return List.of(display.yesNo(yesNo.yes() ? "yes" : "no"));
    }
    return List.of(value instanceof Value.Words words ? words.text() : display.plain(value));
  }
}
