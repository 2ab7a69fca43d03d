package fi.luukku.forms;

import fi.luukku.forms.definition.Formula;
import fi.luukku.forms.expression.Expression;
import fi.luukku.forms.expression.ExpressionType;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What a calculated value comes to. */
final class Calculation {

  private static final int EURO_DECIMALS = 2;

  private Calculation() {}

  /** {@link Value#NONE} while it is not known. */
  static Value of(Formula formula, AnsweredForm form) {
    if (formula instanceof Formula.Expressed expressed) {
      Expression expression = form.definition().expression(expressed.expression());
      return expression
          .evaluate(form.seen())
          .map(result -> value(result, expression.type().orElseThrow()))
          .orElse(Value.NONE);
    }
    return Sums.calculate((Formula.Combined) formula, form)
        .map(Value.class::cast)
        .orElse(Value.NONE);
  }

  private static Value value(Object result, ExpressionType type) {
    return switch (type) {
      case MONEY -> new Value.Amount(((BigDecimal) result).setScale(EURO_DECIMALS), true);
      case NUMBER -> new Value.Amount(Sums.tidy((BigDecimal) result, false), false);
      case WHOLE -> new Value.Amount(BigDecimal.valueOf((Long) result), false);
      case TEXT -> ((String) result).isBlank() ? Value.NONE : new Value.Words((String) result);
      case YES_NO -> new Value.YesNo((Boolean) result);
      case DATE -> new Value.Day((LocalDate) result);
      default -> throw new IllegalStateException("No form takes a value of type " + type);
    };
  }
}
