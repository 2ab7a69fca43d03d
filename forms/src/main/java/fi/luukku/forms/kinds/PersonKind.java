package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Part;
import java.util.ArrayList;
import java.util.List;

/** A person by name, and by what else the form asks. */
final class PersonKind implements PartsKind {

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    List<String> lines = new ArrayList<>();
    lines.add(
        display.part(field, value, "given_names")
            + " "
            + display.part(field, value, "family_name"));
    for (Part part : field.parts()) {
      String text = display.part(field, value, part.key());
      if (!part.key().endsWith("name") && !part.key().equals("given_names") && !text.isEmpty()) {
        lines.add(display.label(part) + ": " + text);
      }
    }
    return lines;
  }
}
