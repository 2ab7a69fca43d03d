package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.util.List;

/** An organisation by name and business id. */
final class OrganisationKind implements PartsKind {

  @Override
  public String autocomplete(String part) {
    return part.equals("name") ? "organization" : "off";
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(display.part(field, value, "name"), display.part(field, value, "business_id"));
  }
}
