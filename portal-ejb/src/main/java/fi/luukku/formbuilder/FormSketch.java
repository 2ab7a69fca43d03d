package fi.luukku.formbuilder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.DefinitionFault;
import fi.luukku.forms.definition.DefinitionLoader;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.LogicFaults;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.NotFound;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A form while it is being made: pages, questions and texts that may still be incomplete. What of a
 * definition it has no verb for, it keeps as it is. Keys are made here, from the Finnish words or
 * by number, and stay what they are: answers are known by them.
 */
public final class FormSketch {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  private static final int NEWEST_FORMAT = 2;

  private final ObjectNode form;
  private final SketchTexts texts;

  private FormSketch(ObjectNode form, SketchTexts texts) {
    this.form = form;
    this.texts = texts;
  }

  /** A form of one page without questions. */
  public static FormSketch begin(String key, LocalizedText title) {
    ObjectNode form = JsonNodeFactory.instance.objectNode();
    form.put("format", NEWEST_FORMAT).put("key", key).put("version", 1).putArray("pages");
    FormSketch sketch =
        new FormSketch(form, new SketchTexts(JsonNodeFactory.instance.objectNode()));
    sketch.texts.set("form.title", title);
    sketch.addPage();
    return sketch;
  }

  /** What {@link #write} has written. */
  public static FormSketch read(String content) {
    try {
      JsonNode json = JSON.readTree(content);
      return new FormSketch(
          json.path("form").isObject()
              ? (ObjectNode) json.get("form")
              : JsonNodeFactory.instance.objectNode(),
          new SketchTexts(json.path("texts")));
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("A stored form is no JSON.", broken);
    }
  }

  /**
   * Definition and texts as one JSON: {@code {"form":{…},"texts":{"fi":{…},"sv":{…},"en":{…}}}}.
   */
  public String write() {
    try {
      return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(asJson());
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("A form could not be written as JSON.", impossible);
    }
  }

  private ObjectNode asJson() {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    json.set("form", form);
    json.set("texts", texts.asJson());
    return json;
  }

  /** Another one with the same content: what is done to it is not done to this one. */
  public FormSketch copy() {
    return new FormSketch(form.deepCopy(), new SketchTexts(texts.asJson()));
  }

  /** The same form as another version, or another form. */
  public FormSketch as(String key, int version) {
    FormSketch other = copy();
    other.form.put("key", key).put("version", version);
    other.form.remove("$schema");
    return other;
  }

  /**
   * What is published of it.
   *
   * @throws fi.luukku.forms.definition.DefinitionRefused where it is not sound yet
   */
  public FormDefinition definition() {
    return DefinitionLoader.load(form.toString(), texts.asProperties());
  }

  public String key() {
    return form.path("key").asText();
  }

  public int version() {
    return form.path("version").asInt();
  }

  /** In which the definition is written: 1 says conditions as JSON, 2 as expressions. */
  public int format() {
    return form.path("format").asInt(1);
  }

  public SketchTexts texts() {
    return texts;
  }

  public LocalizedText title() {
    return texts.get("form.title");
  }

  public List<SketchPage> pages() {
    List<SketchPage> pages = new ArrayList<>();
    array().forEach(page -> pages.add(new SketchPage(this, (ObjectNode) page)));
    return pages;
  }

  public Optional<SketchPage> findPage(String pageKey) {
    return pages().stream().filter(page -> page.key().equals(pageKey)).findFirst();
  }

  /** All questions in the order asked. */
  public Stream<SketchQuestion> questions() {
    return pages().stream().flatMap(page -> page.questions().stream());
  }

  public Optional<SketchQuestion> findQuestion(String questionKey) {
    return questions().filter(question -> question.key().equals(questionKey)).findFirst();
  }

  /** Adds a page without questions at the end. */
  public SketchPage addPage() {
    Set<String> taken = pages().stream().map(SketchPage::key).collect(Collectors.toSet());
    ObjectNode page = array().addObject();
    page.put("key", FreeKey.numbered("page_", taken)).putArray("questions");
    return new SketchPage(this, page);
  }

  /** Takes a page away with its questions; a form keeps one at least. */
  public void removePage(String pageKey) {
    if (array().size() < 2) {
      throw new LastPageStays();
    }
    findPage(pageKey)
        .ifPresent(
            page -> {
              page.questions().forEach(question -> page.remove(question.key()));
              texts.removeBelow("page." + pageKey + ".");
              JsonOrder.remove(array(), page.node());
            });
  }

  /** Moves a page by so many places, as far as there are any. */
  public void movePage(String pageKey, int places) {
    findPage(pageKey).ifPresent(page -> JsonOrder.move(array(), page.node(), places));
  }

  /** Adds a question at the end of a page; its key is made from the words. */
  public SketchQuestion addQuestion(String pageKey, AnswerType type, LocalizedText words) {
    return findPage(pageKey).orElseThrow(NotFound::new).add(type, words);
  }

  public void removeQuestion(String questionKey) {
    pageOf(questionKey).ifPresent(page -> page.remove(questionKey));
  }

  /** Moves a question up or down by one; from the end of a page to the neighbour page. */
  public void moveQuestion(String questionKey, int step) {
    pageOf(questionKey)
        .ifPresent(
            page -> {
              if (!page.move(questionKey, step)) {
                neighbour(page, step).ifPresent(other -> page.give(questionKey, other, step));
              }
            });
  }

  /** Moves a question to the end of another page. */
  public void moveQuestionTo(String questionKey, String pageKey) {
    pageOf(questionKey)
        .filter(page -> !page.key().equals(pageKey))
        .ifPresent(page -> findPage(pageKey).ifPresent(other -> page.give(questionKey, other, -1)));
  }

  public Optional<SketchPage> pageOf(String questionKey) {
    return pages().stream().filter(page -> page.find(questionKey).isPresent()).findFirst();
  }

  private Optional<SketchPage> neighbour(SketchPage page, int step) {
    List<SketchPage> all = pages();
    int at = pages().stream().map(SketchPage::key).toList().indexOf(page.key()) + step;
    return at < 0 || at >= all.size() ? Optional.empty() : Optional.of(all.get(at));
  }

  /** The definition alone, for who compares or checks it. */
  public JsonNode form() {
    return form.deepCopy();
  }

  public SketchRules rules() {
    return new SketchRules(this, form);
  }

  /**
   * What is wrong with one of its expressions.
   *
   * @param place JSON pointer of the expression
   */
  public List<DefinitionFault> logicFaults(String place) {
    return LogicFaults.of(form.toString(), place);
  }

  /** What is wrong with its logic, whatever else it lacks. */
  public List<DefinitionFault> logicFaults() {
    return LogicFaults.of(form.toString());
  }

  private ArrayNode array() {
    return form.withArray("pages");
  }
}
