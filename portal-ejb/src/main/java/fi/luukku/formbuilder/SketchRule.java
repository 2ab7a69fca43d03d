package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.shared.LocalizedText;
import java.util.Optional;

/** A rule between answers of a form that is being made. */
public final class SketchRule {
  private final FormSketch form;
  private final ObjectNode node;
  private final int number;

  SketchRule(FormSketch form, ObjectNode node, int number) {
    this.form = form;
    this.node = node;
    this.number = number;
  }

  public String key() {
    return node.path("key").asText();
  }

  /** JSON pointer of its expression. */
  public String place() {
    return "/rules/" + number + "/check";
  }

  /** Key of the question at which its message stands. */
  public String at() {
    return node.path("at").asText();
  }

  public void tellAt(String question) {
    node.put("at", question);
  }

  /** The expression. */
  public String text() {
    return node.path("check").asText();
  }

  /** As it can be chosen; empty where it is written in another way. */
  public Optional<SketchComparison> chosen() {
    return SketchComparison.read(text());
  }

  public void choose(SketchComparison comparison) {
    write(comparison.write());
  }

  public void write(String expression) {
    node.put("check", expression.strip());
  }

  public String messageKey() {
    return "rule." + key() + ".message";
  }

  public LocalizedText message() {
    return form.texts().get(messageKey());
  }

  public void say(LocalizedText words) {
    form.texts().set(messageKey(), words);
  }

  ObjectNode node() {
    return node;
  }
}
