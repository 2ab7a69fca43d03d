package fi.luukku.casework;

import java.util.Map;
import java.util.UUID;

/**
 * What the form brings that begins a draft.
 *
 * @param formKey made when it was shown: sent again, it begins nothing
 * @param link what the address that led to it says for questions, by the name of their input; what
 *     the questions do not allow is left
 */
public record Beginning(UUID formKey, Map<String, String> link) {

  public Beginning {
    link = Map.copyOf(link);
  }

  /** One whose address said nothing. */
  public static Beginning of(UUID formKey) {
    return new Beginning(formKey, Map.of());
  }

  /** Never what the link says: it may stand in a log line. */
  @Override
  public String toString() {
    return "Beginning[" + formKey + "]";
  }
}
