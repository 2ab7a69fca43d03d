package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.formbuilder.SketchCondition.Comparison;
import fi.luukku.formbuilder.SketchCondition.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code {"question":"x","equals":"yes"}}, with {@code all}, {@code any} and {@code not}. */
final class DeclarativeFormat implements ConditionFormat {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final String QUESTION = "question";
  private static final String NOT = "not";

  @Override
  public String field() {
    return "showWhen";
  }

  @Override
  public SketchCondition read(JsonNode node) {
    boolean any = node.has("any");
    JsonNode list = node.path(any ? "any" : "all");
    List<JsonNode> nodes = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(nodes::add);
    } else {
      nodes.add(node);
    }
    List<Part> parts = nodes.stream().flatMap(one -> part(one).stream()).toList();
    return parts.size() == nodes.size()
        ? SketchCondition.of(any, parts)
        : new SketchCondition(false, List.of(), Optional.of(node));
  }

  private static Optional<Part> part(JsonNode node) {
    if (node.path(NOT).has("equals")) {
      return part(node.get(NOT))
          .map(part -> new Part(part.question(), Comparison.NOT_EQUALS, part.value()));
    }
    if (!node.path(QUESTION).isTextual()) {
      return Optional.empty();
    }
    String question = node.get(QUESTION).asText();
    if (node.has("answered")) {
      boolean answered = node.get("answered").asBoolean(true);
      return Optional.of(
          new Part(question, answered ? Comparison.ANSWERED : Comparison.NOT_ANSWERED, ""));
    }
    for (Comparison comparison : Comparison.values()) {
      if (comparison.takesValue() && node.has(word(comparison))) {
        return Optional.of(new Part(question, comparison, node.get(word(comparison)).asText()));
      }
    }
    return Optional.empty();
  }

  @Override
  public JsonNode write(FormSketch form, SketchCondition condition) {
    if (condition.parts().size() == 1) {
      return write(condition.parts().get(0));
    }
    ObjectNode node = JSON.objectNode();
    ArrayNode list = node.putArray(condition.any() ? "any" : "all");
    condition.parts().forEach(part -> list.add(write(part)));
    return node;
  }

  private static JsonNode write(Part part) {
    ObjectNode node = JSON.objectNode().put(QUESTION, part.question());
    Comparison comparison = part.comparison();
    if (!comparison.takesValue()) {
      return node.put("answered", comparison == Comparison.ANSWERED);
    }
    if (comparison == Comparison.NOT_EQUALS) {
      ObjectNode not = JSON.objectNode();
      not.set(NOT, node.put("equals", part.value()));
      return not;
    }
    if (comparison.isAboutAmount()) {
      return amount(node, part);
    }
    return node.put(word(comparison), part.value());
  }

  /** What is no number stays a text: the check of the form tells. */
  private static JsonNode amount(ObjectNode node, Part part) {
    try {
      return node.put(word(part.comparison()), new BigDecimal(part.value().replace(',', '.')));
    } catch (NumberFormatException words) {
      return node.put(word(part.comparison()), part.value());
    }
  }

  private static String word(Comparison comparison) {
    return switch (comparison) {
      case EQUALS -> "equals";
      case INCLUDES -> "includes";
      case GREATER -> "greaterThan";
      case LESS -> "lessThan";
      default -> "";
    };
  }
}
