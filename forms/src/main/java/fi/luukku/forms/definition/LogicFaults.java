package fi.luukku.forms.definition;

import com.fasterxml.jackson.databind.JsonNode;
import fi.luukku.forms.expression.FaultCode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is wrong with the logic of a form that is still being made: conditions, values, rules and
 * ways, whatever else the form lacks. {@link DefinitionLoader} has the last word.
 */
public final class LogicFaults {
  private static final Pattern QUESTION = Pattern.compile("(/pages/\\d+/questions/\\d+)/.*");

  private LogicFaults() {}

  /**
   * In the order found, each once.
   *
   * @param formJson content of form.json, in format 2
   * @throws DefinitionRefused where it is no JSON
   */
  public static List<DefinitionFault> of(String formJson) {
    JsonNode json = DefinitionLoader.parse(formJson);
    Faults shape = new Faults();
    JsonPlace root =
        new JsonPlace(json, "", shape, json.path("format").asInt(1), Outside.invented());
    List<FormPage> pages = DefinitionLoader.pages(root);
    List<Rule> rules = RulesReader.rules(root);
    List<DefinitionFault> unreadable = shape.all().stream().filter(LogicFaults::isLogic).toList();
    // Rules are counted: one that cannot be read would give the next ones its place.
    boolean counted = unreadable.stream().noneMatch(it -> it.place().startsWith("/rules/"));
    Faults faults = new Faults();
    new StructureCheck(pages, counted ? rules : List.of(), faults).runLogic();
    return Stream.concat(unreadable.stream(), faults.all().stream()).distinct().toList();
  }

  /**
   * Those of one expression.
   *
   * @param place JSON pointer of the expression
   */
  public static List<DefinitionFault> of(String formJson, String place) {
    Matcher question = QUESTION.matcher(place);
    String key =
        question.matches()
            ? DefinitionLoader.parse(formJson).at(question.group(1)).path("key").asText()
            : "";
    return of(formJson).stream()
        .filter(
            fault ->
                fault.place().equals(place)
                    || (fault.code() == FaultCode.CYCLE && fault.args().contains(key)))
        .toList();
  }

  private static boolean isLogic(DefinitionFault fault) {
    return fault.place().matches("/rules/.*|.*/(value|when|next/\\d+/page)");
  }
}
