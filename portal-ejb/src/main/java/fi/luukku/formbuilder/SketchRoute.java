package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.definition.Route;

/** A way on from a page of a form that is being made: of several the first that holds is taken. */
public final class SketchRoute {
  /** Where the questions end: what is left is left out. */
  public static final String END = Route.END;

  private final FormSketch form;
  private final SketchPage from;
  private final ObjectNode node;
  private final int number;

  SketchRoute(FormSketch form, SketchPage from, ObjectNode node, int number) {
    this.form = form;
    this.from = from;
    this.node = node;
    this.number = number;
  }

  /** From 0, in the order in which they are tried. */
  public int number() {
    return number;
  }

  /** JSON pointer of it. */
  public String place() {
    return from.place() + "/next/" + number;
  }

  public SketchCondition condition() {
    return ConditionFormat.of(form).readFrom(node);
  }

  public void takeWhen(SketchCondition condition) {
    ConditionFormat.of(form).writeTo(node, form, condition);
  }

  /** Key of the page that it leads to, or {@link #END}. */
  public String to() {
    return node.path("page").asText();
  }

  public void leadTo(String page) {
    node.put("page", page);
  }

  ObjectNode node() {
    return node;
  }
}
