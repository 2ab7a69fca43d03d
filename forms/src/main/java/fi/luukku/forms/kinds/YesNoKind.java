package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.values.Parsed;
import java.util.List;

/** Yes or no; neither is no answer. */
final class YesNoKind implements TypedKind {

  @Override
  public String example(Field field) {
    return "yes";
  }

  @Override
  public Parsed<Value> read(Field field, String typed) {
    return switch (typed) {
      case "yes" -> Parsed.of(new Value.YesNo(true));
      case "no" -> Parsed.of(new Value.YesNo(false));
      default -> Parsed.refused("choice.unknown");
    };
  }

  @Override
  public String missing() {
    return "required.choice";
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(display.yesNo(((Value.YesNo) value).yes() ? "yes" : "no"));
  }
}
