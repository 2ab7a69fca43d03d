package fi.luukku.calendars.integration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A component of an outside calendar with its own properties, those of components inside left out.
 */
final class IcsComponent {
  private final String name;
  private final List<IcsLine> lines = new ArrayList<>();

  IcsComponent(String name) {
    this.name = name;
  }

  boolean is(String other) {
    return name.equals(other);
  }

  void add(IcsLine line) {
    lines.add(line);
  }

  Optional<IcsLine> first(String property) {
    return lines.stream().filter(line -> line.is(property)).findFirst();
  }

  List<IcsLine> all(String property) {
    return lines.stream().filter(line -> line.is(property)).toList();
  }

  /** Whether a property has this value; written in capitals. */
  boolean says(String property, String value) {
    return first(property).filter(line -> line.value().strip().equalsIgnoreCase(value)).isPresent();
  }
}
