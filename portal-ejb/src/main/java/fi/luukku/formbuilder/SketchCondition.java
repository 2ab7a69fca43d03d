package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;

/**
 * When a page or question is asked, as an official chooses it: comparisons of which all or any must
 * hold. How it is written in the definition is {@link ConditionFormat}'s.
 *
 * @param any whether one of the parts is enough
 * @param written what stands in the definition and cannot be chosen that way; it is kept
 */
public record SketchCondition(boolean any, List<Part> parts, Optional<JsonNode> written) {
  /** How an answer is compared. */
  public enum Comparison {
    EQUALS,
    NOT_EQUALS,
    INCLUDES,
    GREATER,
    LESS,
    ANSWERED,
    NOT_ANSWERED;

    /** Whether it compares with something. */
    public boolean takesValue() {
      return this != ANSWERED && this != NOT_ANSWERED;
    }

    boolean isAboutAmount() {
      return this == GREATER || this == LESS;
    }
  }

  /**
   * One comparison.
   *
   * @param question key of the question that is looked at
   * @param value what it is compared with: key of an option, yes or no, words or a number; empty
   *     where it takes none
   */
  public record Part(String question, Comparison comparison, String value) {}

  public SketchCondition {
    parts = List.copyOf(parts);
  }

  /** Asked always. */
  public static SketchCondition always() {
    return new SketchCondition(false, List.of(), Optional.empty());
  }

  public static SketchCondition of(boolean any, List<Part> parts) {
    return new SketchCondition(any, parts, Optional.empty());
  }

  /** Written as an expression; always where that is blank. */
  public static SketchCondition written(String expression) {
    return expression.isBlank()
        ? always()
        : new SketchCondition(false, List.of(), Optional.of(TextNode.valueOf(expression.strip())));
  }

  /** The expression, where it is written as one. */
  public String text() {
    return written.filter(JsonNode::isTextual).map(JsonNode::asText).orElse("");
  }

  public boolean isAlways() {
    return parts.isEmpty() && written.isEmpty();
  }

  /** Whether it was written by hand in a way that cannot be shown as comparisons. */
  public boolean isWritten() {
    return written.isPresent();
  }
}
