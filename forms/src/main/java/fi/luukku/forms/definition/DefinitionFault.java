package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.Arrays;
import java.util.List;

/**
 * Why a definition is refused.
 *
 * @param place JSON pointer into form.json, or name and key of a texts file
 * @param reason a sentence for the developer, in English
 * @param code the same to a program, which says it in the language of who makes the form
 * @param args what the words of the code name, in order
 */
public record DefinitionFault(String place, String reason, FaultCode code, List<String> args) {

  public DefinitionFault {
    args = List.copyOf(args);
  }

  /** A fault whose words name these things. */
  public static DefinitionFault of(String place, FaultCode code, String reason, Object... args) {
    return new DefinitionFault(
        place, reason, code, Arrays.stream(args).map(String::valueOf).toList());
  }

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
