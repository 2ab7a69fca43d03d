package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.forms.expression.ExpressionType;
import java.util.Optional;

/** How a calculated question of a form that is being made comes to its value. */
public final class SketchValue {
  private static final String FIELD = "value";

  private final FormSketch form;
  private final ObjectNode node;

  SketchValue(FormSketch form, ObjectNode node) {
    this.form = form;
    this.node = node;
  }

  /** The expression; empty where there is none yet. */
  public String text() {
    return node.path(FIELD).asText("");
  }

  public boolean isMissing() {
    return text().isBlank();
  }

  /** As it can be chosen; empty where there is none, or it is written in another way. */
  public Optional<SketchCalculation> chosen() {
    return SketchCalculation.read(text())
        .filter(calculation -> calculation.write(this::nothing).equals(text().strip()));
  }

  /** Whether it was written in a way that cannot be chosen. */
  public boolean isWritten() {
    return !isMissing() && chosen().isEmpty();
  }

  public void choose(SketchCalculation calculation) {
    write(calculation.terms().isEmpty() ? "" : calculation.write(this::nothing));
  }

  /** Sets the expression as it is written; a blank one is taken away. */
  public void write(String expression) {
    if (expression.isBlank()) {
      node.remove(FIELD);
    } else {
      node.put(FIELD, expression.strip());
    }
  }

  private Optional<String> nothing(String name) {
    Optional<ExpressionType> type = AnswerKinds.of(form).find(name);
    return type.map(
            it ->
                switch (it) {
                  case MONEY -> "money('0')";
                  case NUMBER -> "number('0')";
                  default -> "";
                })
        .filter(zero -> !zero.isEmpty());
  }
}
