package fi.luukku.forms.definition;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * How a calculated value comes about. There is no division, so nothing is ever rounded.
 *
 * @param money whether the result is shown as euros with two decimals
 */
public record Formula(Operation operation, List<Operand> operands, boolean money) {

  public enum Operation {
    SUM,
    DIFFERENCE,
    PRODUCT
  }

  /** One part of a formula: an answer or a constant. */
  public sealed interface Operand {}

  public record Named(Reference reference) implements Operand {}

  public record Constant(BigDecimal value) implements Operand {}

  public Stream<Reference> references() {
    return operands.stream()
        .filter(Named.class::isInstance)
        .map(operand -> ((Named) operand).reference());
  }
}
