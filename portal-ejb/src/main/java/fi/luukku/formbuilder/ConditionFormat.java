package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** How a chosen condition stands in a definition. */
interface ConditionFormat {
  /** That of the format in which the form is written. */
  static ConditionFormat of(FormSketch form) {
    return form.format() == 1 ? new DeclarativeFormat() : new ExpressionFormat();
  }

  /** The field of a page or question that holds it. */
  String field();

  /** As it can be chosen; what cannot be is kept as it is written. */
  SketchCondition read(JsonNode node);

  /** Of a condition with one part at least. */
  JsonNode write(FormSketch form, SketchCondition condition);

  /** Of a page or question; without one it is asked always. */
  default SketchCondition readFrom(ObjectNode owner) {
    JsonNode node = owner.path(field());
    return node.isMissingNode() || node.isNull() ? SketchCondition.always() : read(node);
  }

  default void writeTo(ObjectNode owner, FormSketch form, SketchCondition condition) {
    owner.remove(field());
    Optional<JsonNode> chosen =
        condition.parts().isEmpty() ? Optional.empty() : Optional.of(write(form, condition));
    condition.written().or(() -> chosen).ifPresent(node -> owner.set(field(), node));
  }
}
