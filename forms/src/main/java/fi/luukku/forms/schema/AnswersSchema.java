package fi.luukku.forms.schema;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.Condition;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.Locale;

/**
 * The JSON Schema (draft 2020-12) of what {@link fi.luukku.forms.AnswersJson#meaning} says of a
 * form that was filled in to its end. Required is what everybody is asked and has to answer; what
 * is asked under a condition may be missing.
 */
public final class AnswersSchema {
  static final Locale LANGUAGE = Locale.ENGLISH;
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private AnswersSchema() {}

  /** The name of a version's schema as a file: {@code grant-activity.v3.schema.json}. */
  public static String fileName(String form, int version) {
    return form + ".v" + version + ".schema.json";
  }

  public static ObjectNode of(FormDefinition form) {
    ObjectNode schema = JSON.createObjectNode();
    schema.put("$schema", DIALECT);
    schema.put("$id", "urn:luukku:answers:" + form.key() + ".v" + form.version());
    schema.put("title", form.title(LANGUAGE));
    schema.put(
        "description",
        "Answers to version "
            + form.version()
            + " of the form "
            + form.key()
            + ". Numbers and euros are texts, so that no digit is lost.");
    schema.put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    ArrayNode required = JSON.createArrayNode();
    form.questions()
        .filter(question -> question.type().takesInput() || question.formula().isPresent())
        .forEach(
            question -> {
              properties.set(question.key(), new FieldSchema(form).of(question));
              if (isAlwaysAnswered(form, question)) {
                required.add(question.key());
              }
            });
    schema.set("required", required);
    schema.put("additionalProperties", false);
    return schema;
  }

  /** As a file is written: indented, with a line break at its end. */
  public static String text(FormDefinition form) {
    JsonNode schema = of(form);
    return schema.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
  }

  private static boolean isAlwaysAnswered(FormDefinition form, Question question) {
    return question.required()
        && question.type().takesInput()
        && question.showWhen().equals(Condition.ALWAYS)
        && form.getPageOf(question.key()).showWhen().equals(Condition.ALWAYS)
        && !form.mayBeJumpedOver(form.getPageOf(question.key()));
  }
}
