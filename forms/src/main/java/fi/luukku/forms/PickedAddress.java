package fi.luukku.forms;

import fi.luukku.forms.definition.AddressLookUp;
import java.util.HashMap;
import java.util.Map;

/**
 * An address that was looked up: words that were searched for, and what of the found was chosen. A
 * choice carries the whole address and is checked like a typed one.
 */
public final class PickedAddress {

  /** Input of the words, beside those of the parts. */
  public static final String WORDS = "find";

  /** Name of the choice. */
  public static final String PICK = "pick";

  private static final String BETWEEN = "|";
  private static final int PARTS = 3;

  private PickedAddress() {}

  /** As the value of a radio button. */
  public static String write(AddressLookUp.Found found) {
    return String.join(BETWEEN, found.street(), found.postalCode(), found.town());
  }

  /** The typed parts with what was chosen; the search is over then. */
  static Map<String, String> applied(Map<String, String> typed, String picked) {
    String[] parts = picked.split("\\|", -1);
    if (parts.length != PARTS) {
      return typed;
    }
    Map<String, String> filled = new HashMap<>(typed);
    filled.put("street", parts[0]);
    filled.put("postal_code", parts[1]);
    filled.put("town", parts[2]);
    filled.put(WORDS, "");
    return filled;
  }
}
