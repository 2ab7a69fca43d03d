package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Formula;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Column sums, and calculated values of format 1, exact to the last cent. */
final class Sums {

  /** Past this a product is a slip of the keyboard, and a chain of them would eat the memory. */
  private static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

  private static final int EURO_DECIMALS = 2;

  private Sums() {}

  static BigDecimal ofColumn(Value.Rows rows, Column column) {
    BigDecimal start = column.type() == AnswerType.MONEY ? new BigDecimal("0.00") : BigDecimal.ZERO;
    return rows.rows().stream().map(row -> cell(row, column)).reduce(start, BigDecimal::add);
  }

  private static BigDecimal cell(Map<String, Value> row, Column column) {
    return row.get(column.key()) instanceof Value.Amount amount ? amount.amount() : BigDecimal.ZERO;
  }

  /** What is not answered counts as nothing in a sum; a product of it is not known yet. */
  static Optional<Value.Amount> calculate(Formula.Combined formula, AnsweredForm form) {
    List<Optional<BigDecimal>> parts =
        formula.operands().stream().map(operand -> part(operand, form)).toList();
    boolean product = formula.operation() == Formula.Operation.PRODUCT;
    if (product && parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    BigDecimal result = parts.get(0).orElse(BigDecimal.ZERO);
    for (Optional<BigDecimal> part : parts.subList(1, parts.size())) {
      result = combine(formula.operation(), result, part.orElse(BigDecimal.ZERO));
      if (result.abs().compareTo(LARGEST) > 0) {
        return Optional.empty();
      }
    }
    boolean euros = formula.money() || areEuros(formula, form);
    BigDecimal tidy = tidy(result, euros);
    return Optional.of(new Value.Amount(tidy, euros && tidy.scale() == EURO_DECIMALS));
  }

  private static BigDecimal combine(Formula.Operation operation, BigDecimal a, BigDecimal b) {
    return switch (operation) {
      case SUM -> a.add(b);
      case DIFFERENCE -> a.subtract(b);
      case PRODUCT -> a.multiply(b);
    };
  }

  /**
   * Publishing has made sure that euros never need more than two decimals. A share of euros may
   * need more, and has two at least: it is money to whoever reads it.
   */
  static BigDecimal tidy(BigDecimal result, boolean euros) {
    BigDecimal plain = result.signum() == 0 ? BigDecimal.ZERO : result.stripTrailingZeros();
    return plain.setScale(Math.max(euros ? EURO_DECIMALS : 0, plain.scale()));
  }

  /** A share of a sum of euros, and a sum in which there are some; euros times euros are none. */
  private static boolean areEuros(Formula.Combined formula, AnsweredForm form) {
    long euros = formula.references().filter(form::isMoney).count();
    return euros == 1 || (euros > 1 && formula.operation() != Formula.Operation.PRODUCT);
  }

  private static Optional<BigDecimal> part(Formula.Operand operand, AnsweredForm form) {
    return operand instanceof Formula.Constant constant
        ? Optional.of(constant.value())
        : form.amount(((Formula.Named) operand).reference());
  }
}
