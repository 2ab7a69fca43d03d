package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.shared.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A page of a form that is being made. */
public final class SketchPage {
  static final int MOST_QUESTIONS = 1_000;

  private final FormSketch form;
  private final ObjectNode node;

  SketchPage(FormSketch form, ObjectNode node) {
    this.form = form;
    this.node = node;
  }

  public String key() {
    return node.path("key").asText();
  }

  /** From 1. */
  public int number() {
    return form.pages().stream().map(SketchPage::key).toList().indexOf(key()) + 1;
  }

  public String titleKey() {
    return "page." + key() + ".title";
  }

  public String introKey() {
    return "page." + key() + ".intro";
  }

  public LocalizedText title() {
    return form.texts().get(titleKey());
  }

  public LocalizedText intro() {
    return form.texts().get(introKey());
  }

  public List<SketchQuestion> questions() {
    List<SketchQuestion> questions = new ArrayList<>();
    array().forEach(it -> questions.add(new SketchQuestion(form, this, (ObjectNode) it)));
    return questions;
  }

  /** JSON pointer of it. */
  public String place() {
    return "/pages/" + (number() - 1);
  }

  /** The ways on from it. */
  public SketchRoutes routes() {
    return new SketchRoutes(form, this);
  }

  public SketchCondition condition() {
    return ConditionFormat.of(form).readFrom(node);
  }

  public void showWhen(SketchCondition condition) {
    ConditionFormat.of(form).writeTo(node, form, condition);
  }

  ObjectNode node() {
    return node;
  }

  Optional<SketchQuestion> find(String questionKey) {
    return questions().stream().filter(it -> it.key().equals(questionKey)).findFirst();
  }

  SketchQuestion add(AnswerType type, LocalizedText words) {
    if (form.questions().count() >= MOST_QUESTIONS) {
      throw new TooManyQuestions(MOST_QUESTIONS);
    }
    Set<String> taken = form.questions().map(SketchQuestion::key).collect(Collectors.toSet());
    String free = FreeKey.numbered("question_", taken);
    ObjectNode node = array().addObject();
    node.put("key", FreeKey.ofWords(words.fi(), "_", free, taken)).put("type", type.jsonName());
    SketchQuestion question = new SketchQuestion(form, this, node);
    question.say("label", words);
    return question;
  }

  void remove(String questionKey) {
    find(questionKey).ifPresent(question -> JsonOrder.remove(array(), question.node()));
    form.texts().removeBelow("question." + questionKey + ".");
  }

  boolean move(String questionKey, int step) {
    return find(questionKey)
        .map(question -> JsonOrder.move(array(), question.node(), step))
        .orElse(false);
  }

  /** To the beginning of a page that comes later, or the end of one that comes before. */
  void give(String questionKey, SketchPage other, int step) {
    JsonNode question = find(questionKey).orElseThrow().node();
    JsonOrder.remove(array(), question);
    if (step > 0) {
      other.array().insert(0, question);
    } else {
      other.array().add(question);
    }
  }

  private ArrayNode array() {
    return node.withArray("questions");
  }
}
