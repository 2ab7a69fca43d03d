package fi.luukku.forms.definition;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fi.luukku.forms.expression.FaultCode;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Turns form.json and its texts into a definition, or refuses with every place and reason. What has
 * passed here needs no further check: references resolve, nothing is cyclic, every word is there.
 */
public final class DefinitionLoader {

  private static final int NEWEST_FORMAT = 2;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(Bounds.MAX_DEPTH)
                          .maxDocumentLength(Bounds.MAX_CHARACTERS)
                          .maxNumberLength(40)
                          .build())
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .build())
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private DefinitionLoader() {}

  /**
   * Reads and checks a definition.
   *
   * @param formJson content of form.json
   * @param texts content of texts_xx.properties by language
   * @param outside what the form can take from elsewhere
   * @throws DefinitionRefused with places and reasons
   */
  public static FormDefinition load(String formJson, Map<String, String> texts, Outside outside) {
    Faults faults = new Faults();
    JsonNode json = parse(formJson);
    int format = json.path("format").asInt(1);
    JsonPlace root = new JsonPlace(json, "", faults, format, outside);
    root.findText("$schema");
    if (root.findCount("format").orElse(1) != format || format < 1 || format > NEWEST_FORMAT) {
      root.fault("format", FaultCode.STRUCTURE, "must be 1 or " + NEWEST_FORMAT);
    }
    String key = root.text("key");
    int version = root.findCount("version").orElse(0);
    List<FormPage> pages = pages(root);
    List<Rule> rules = RulesReader.rules(root);
    List<String> earlier = earlier(root, key, pages);
    root.refuseUnknown();
    String name = key + "/v" + version;
    if (!Keys.isFormKey(key)) {
      root.fault("key", FaultCode.KEY, Keys.FORM_RULE, key);
    }
    if (version < 1) {
      root.fault("version", FaultCode.WRONG_KIND, "must be a whole number from 1");
    }
    faults.refuseIfAny(name);
    Logic logic = new StructureCheck(pages, rules, faults).run();
    faults.refuseIfAny(name);
    FormTexts words = TextsReader.read(texts, faults);
    new TextsCheck(pages, rules, words, faults).run();
    faults.refuseIfAny(name);
    return new FormDefinition(key, version, pages, words, logic, earlier);
  }

  /** The same where nothing is outside: registers are invented. */
  public static FormDefinition load(String formJson, Map<String, String> texts) {
    return load(formJson, texts, Outside.invented());
  }

  static JsonNode parse(String formJson) {
    try {
      return JSON.readTree(formJson);
    } catch (JsonProcessingException broken) {
      throw new DefinitionRefused(
          "form.json", List.of(DefinitionFault.notJson("form.json", broken)));
    }
  }

  /** Further forms whose answers one may begin with. */
  private static List<String> earlier(JsonPlace root, String key, List<FormPage> pages) {
    List<String> forms = root.texts("earlier");
    if (forms.size() > Bounds.MAX_EARLIER || Set.copyOf(forms).size() < forms.size()) {
      root.fault(
          "earlier",
          FaultCode.OUT_OF_RANGE,
          "must name at most " + Bounds.MAX_EARLIER + " forms, each once",
          0,
          Bounds.MAX_EARLIER);
    }
    forms.stream()
        .filter(form -> !Keys.isFormKey(form) || form.equals(key))
        .forEach(
            form -> root.fault("earlier", FaultCode.KEY, "must name other forms: " + form, form));
    boolean taken =
        pages.stream()
            .flatMap(page -> page.questions().stream())
            .anyMatch(question -> question.prefill().contains(Prefill.EARLIER));
    if (!forms.isEmpty() && !taken) {
      root.fault(
          "earlier",
          FaultCode.PREFILL,
          "is of no use: no question has the prefill earlier",
          "earlier");
    }
    return forms;
  }

  static List<FormPage> pages(JsonPlace root) {
    List<JsonPlace> pages = root.objects("pages");
    if (pages.isEmpty() || pages.size() > Bounds.MAX_PAGES) {
      root.fault(
          "pages",
          FaultCode.OUT_OF_RANGE,
          "must hold 1 to " + Bounds.MAX_PAGES + " pages",
          1,
          Bounds.MAX_PAGES);
      return List.of();
    }
    return pages.stream().map(DefinitionLoader::page).toList();
  }

  private static FormPage page(JsonPlace json) {
    List<JsonPlace> questions = json.objects("questions");
    if (questions.isEmpty() || questions.size() > Bounds.MAX_FIELDS) {
      json.fault(
          "questions",
          FaultCode.OUT_OF_RANGE,
          "must hold 1 to " + Bounds.MAX_FIELDS + " questions",
          1,
          Bounds.MAX_FIELDS);
    }
    FormPage page =
        new FormPage(
            json.text("key"),
            questions.stream().limit(Bounds.MAX_FIELDS).map(DefinitionLoader::question).toList(),
            ConditionReader.read(json),
            RulesReader.routes(json));
    json.refuseUnknown();
    return page;
  }

  private static Question question(JsonPlace json) {
    Question question = QuestionReader.read(json);
    if (json.format() == 2 && Keys.isWordOfExpressions(question.key())) {
      json.fault(
          "key",
          FaultCode.KEY,
          "is a word of the expression language: " + question.key(),
          question.key());
    }
    return question;
  }
}
