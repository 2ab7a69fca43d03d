package fi.luukku.forms.kinds;

import fi.luukku.forms.Display;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.Field;
import java.util.List;
import java.util.stream.Stream;

/** A place: said in words, shown on the map, or both. */
final class PlaceKind implements PartsKind {

  @Override
  public List<String> lines(Field field, Value value, Display display) {
    return Stream.of("words", "point")
        .map(part -> display.part(field, value, part))
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
