package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;

/** The order of the elements of a list; an element is the very node, not one that looks alike. */
final class JsonOrder {
  private JsonOrder() {}

  static int indexOf(ArrayNode list, JsonNode element) {
    for (int index = 0; index < list.size(); index++) {
      if (list.get(index) == element) {
        return index;
      }
    }
    return -1;
  }

  static void remove(ArrayNode list, JsonNode element) {
    int index = indexOf(list, element);
    if (index >= 0) {
      list.remove(index);
    }
  }

  /** Whether it could be moved by so many places. */
  static boolean move(ArrayNode list, JsonNode element, int places) {
    int from = indexOf(list, element);
    int to = from + places;
    if (from < 0 || to < 0 || to >= list.size()) {
      return false;
    }
    list.remove(from);
    list.insert(to, element);
    return true;
  }
}
