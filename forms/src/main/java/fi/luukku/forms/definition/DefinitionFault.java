package fi.luukku.forms.definition;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import fi.luukku.forms.expression.FaultCode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

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

  /**
   * That a text is no JSON, with line and column, each from 1.
   *
   * @param file what it is called; may be empty
   */
  public static DefinitionFault notJson(String file, JsonProcessingException broken) {
    JsonLocation at = Optional.ofNullable(broken.getLocation()).orElse(JsonLocation.NA);
    int line = Math.max(1, at.getLineNr());
    int column = Math.max(1, at.getColumnNr());
    String place = (file + " line " + line).strip();
    return of(place, FaultCode.JSON, broken.getOriginalMessage(), line, column);
  }

  @Override
  public String toString() {
    return place + ": " + reason;
  }
}
