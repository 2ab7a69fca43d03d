package fi.luukku.forms;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Answers as JSON. What is stored holds every answer as typed, with the form's key and version, and
 * is read back without the definition; what is sent holds the meaning of what was asked.
 */
public final class AnswersJson {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int FORMAT = 1;

  /** Answers with the form that they were given to. */
  public record Stored(String form, int version, Answers answers) {}

  private AnswersJson() {}

  /** For a draft or an archive: every answer as typed, also what is not asked at the moment. */
  public static String write(FormDefinition definition, Answers answers) {
    return write(new Stored(definition.key(), definition.version(), answers));
  }

  /** What was stored, changed, under the form and version that it was given to. */
  public static String change(String stored, UnaryOperator<Answers> change) {
    Stored before = read(stored);
    return write(new Stored(before.form(), before.version(), change.apply(before.answers())));
  }

  private static String write(Stored stored) {
    ObjectNode root = JSON.createObjectNode();
    root.put("format", FORMAT);
    root.put("form", stored.form());
    root.put("version", stored.version());
    stored.answers().day().ifPresent(day -> root.put("day", day.toString()));
    ObjectNode all = root.putObject("answers");
    stored.answers().byQuestion().forEach((key, answer) -> all.set(key, node(answer)));
    return root.toString();
  }

  /**
   * Reads what {@link #write} wrote, in this version or any earlier one; also where a booking keeps
   * it among its answers, as {@code questions}.
   *
   * @throws IllegalArgumentException if the text is nothing of ours
   */
  public static Stored read(String json) {
    JsonNode all = parse(json);
    JsonNode root = all.has("format") ? all : all.path("answers").path("questions");
    if (!root.isObject() || root.path("format").asInt() != FORMAT) {
      throw new IllegalArgumentException("These are no stored answers of format " + FORMAT);
    }
    Map<String, Answer> answers = new LinkedHashMap<>();
    root.path("answers")
        .fields()
        .forEachRemaining(it -> answers.put(it.getKey(), answer(it.getValue())));
    return new Stored(
        root.path("form").asText(),
        root.path("version").asInt(),
        new Answers(answers, day(root.path("day"))));
  }

  /** As {@link #read}; empty where the text is nothing of ours. */
  public static Optional<Stored> find(String json) {
    try {
      return Optional.of(read(json));
    } catch (IllegalArgumentException notOfAForm) {
      return Optional.empty();
    }
  }

  /**
   * For the back office: the meaning of every question asked. Euros and numbers are texts like
   * "1500.00", days like "2027-12-31", times of day like "08:30", yes/no is true or false, an
   * answer of several parts is an object, a table a list of objects, and attachments are a list of
   * their ids. What was not answered is left out.
   */
  public static ObjectNode meaning(AnsweredForm form) {
    ObjectNode all = JSON.createObjectNode();
    form.definition()
        .questions()
        .map(Question::key)
        .forEach(key -> MeaningJson.put(all, key, form.value(key)));
    return all;
  }

  private static Optional<LocalDate> day(JsonNode node) {
    try {
      return node.isTextual() ? Optional.of(LocalDate.parse(node.textValue())) : Optional.empty();
    } catch (DateTimeException notADay) {
      throw new IllegalArgumentException("Stored answers of no day", notADay);
    }
  }

  private static JsonNode parse(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException broken) {
      throw new IllegalArgumentException("Stored answers are no JSON", broken);
    }
  }

  private static ObjectNode node(Answer answer) {
    ObjectNode node = JSON.createObjectNode();
    if (answer instanceof Answer.Typed typed) {
      ArrayNode words = node.putArray("typed");
      typed.words().forEach(words::add);
    } else if (answer instanceof Answer.Files files) {
      ArrayNode ids = node.putArray("files");
      files.ids().forEach(ids::add);
    } else if (answer instanceof Answer.Rows rows) {
      ArrayNode list = node.putArray("rows");
      rows.rows().forEach(row -> new java.util.TreeMap<>(row).forEach(list.addObject()::put));
    } else if (answer instanceof Answer.Parts parts) {
      new java.util.TreeMap<>(parts.typed()).forEach(node.putObject("parts")::put);
    }
    return node;
  }

  private static Answer answer(JsonNode node) {
    if (node.has("rows")) {
      List<Map<String, String>> rows = new ArrayList<>();
      node.get("rows").forEach(row -> rows.add(row(row)));
      return new Answer.Rows(rows);
    }
    if (node.has("parts")) {
      return new Answer.Parts(row(node.get("parts")));
    }
    return node.has("files")
        ? new Answer.Files(texts(node.get("files")))
        : new Answer.Typed(texts(node.path("typed")));
  }

  private static Map<String, String> row(JsonNode node) {
    Map<String, String> row = new LinkedHashMap<>();
    node.fields().forEachRemaining(cell -> row.put(cell.getKey(), cell.getValue().asText()));
    return row;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(element -> texts.add(element.asText()));
    return texts;
  }
}
