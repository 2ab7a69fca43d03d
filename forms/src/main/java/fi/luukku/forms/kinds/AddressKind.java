package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.util.List;

/** A postal address in Finland. */
final class AddressKind implements PartsKind {

  @Override
  public String autocomplete(String part) {
    return switch (part) {
      case "street" -> "address-line1";
      case "postal_code" -> "postal-code";
      default -> "address-level2";
    };
  }

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return List.of(
        display.part(field, value, "street"),
        display.part(field, value, "postal_code") + " " + display.part(field, value, "town"));
  }
}
