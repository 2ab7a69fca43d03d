package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ParsedExpression;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** How a calculated value comes about. */
public sealed interface Formula {

  /** The answers that go into the value. */
  Stream<Reference> references();

  /** Format 2: what the author wrote; {@link FormDefinition#expression} has it compiled. */
  record Expressed(ParsedExpression expression) implements Formula {
    @Override
    public Stream<Reference> references() {
      return expression.names().stream().map(Reference::parse);
    }
  }

  /**
   * Format 1. There is no division, so nothing is ever rounded.
   *
   * @param money whether the result is shown as euros with two decimals
   */
  record Combined(Operation operation, List<Operand> operands, boolean money) implements Formula {
    @Override
    public Stream<Reference> references() {
      return operands.stream()
          .filter(Named.class::isInstance)
          .map(operand -> ((Named) operand).reference());
    }
  }

  /** What the parts of a format 1 formula are combined by. */
  enum Operation {
    SUM,
    DIFFERENCE,
    PRODUCT
  }

  /** One part of a formula: an answer or a constant. */
  sealed interface Operand {}

  record Named(Reference reference) implements Operand {}

  record Constant(BigDecimal value) implements Operand {}
}
