package fi.luukku.forms.expression;

import com.google.re2j.Pattern;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExprVisitor;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Constants are written out and can be understood; an option that is compared with is one. */
final class ConstantCheck extends CelExprVisitor {

  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,6})?");
  private static final Pattern MONEY = Pattern.compile("-?[0-9]{1,12}([.][0-9]{1,2})?");
  private static final int MAX_DECIMALS = 6;

  private final CelAbstractSyntaxTree ast;
  private final Scope scope;

  ConstantCheck(CelAbstractSyntaxTree ast, Scope scope) {
    this.ast = ast;
    this.scope = scope;
  }

  void run() {
    visit(ast);
  }

  @Override
  protected void visit(CelExpr expression, CelExpr.CelCall call) {
    switch (call.function()) {
      case "number" -> written(call, "like number('0.6')", NUMBER::matches);
      case "money" -> written(call, "like money('1500.00')", MONEY::matches);
      case "date" -> written(call, "like date('2027-12-31')", ConstantCheck::isDate);
      case "time" -> written(call, "like time('08:30')", ConstantCheck::isTime);
      case "matches" -> Patterns.of(pattern(call.args().get(0)));
      case "round" -> decimals(call.args().get(1));
      case "divide" -> {
        decimals(call.args().get(2));
        divisor(call.args().get(1));
      }
      case "_==_", "_!=_" -> {
        option(call.args().get(0), call.args().get(1));
        option(call.args().get(1), call.args().get(0));
      }
      case "@in" -> options(call.args().get(0), call.args().get(1));
      default -> {}
    }
    super.visit(expression, call);
  }

  private static void written(
      CelExpr.CelCall call, String like, java.util.function.Predicate<String> fits) {
    if (text(call.args().get(0)).filter(fits).isEmpty()) {
      throw new ExpressionRefused(
          FaultCode.WRITTEN_OUT, "must be written out, " + like, like.substring("like ".length()));
    }
  }

  private static String pattern(CelExpr expression) {
    return text(expression)
        .orElseThrow(
            () ->
                new ExpressionRefused(
                    FaultCode.WRITTEN_OUT,
                    "matches() takes a pattern that is written out",
                    "matches('[A-Z]{2}')"));
  }

  private static void decimals(CelExpr expression) {
    if (whole(expression).filter(it -> it >= 0 && it <= MAX_DECIMALS).isEmpty()) {
      throw new ExpressionRefused(
          FaultCode.OUT_OF_RANGE,
          "rounds to 0 to " + MAX_DECIMALS + " decimals, written out",
          0,
          MAX_DECIMALS);
    }
  }

  private static void divisor(CelExpr divisor) {
    Optional<String> written =
        divisor.getKind() == CelExpr.ExprKind.Kind.CALL && divisor.call().args().size() == 1
            ? text(divisor.call().args().get(0))
            : whole(divisor).map(String::valueOf);
    if (written.filter(it -> it.matches("-?[0.]+")).isPresent()) {
      throw new ExpressionRefused(FaultCode.ZERO, "divides by zero");
    }
  }

  private void options(CelExpr one, CelExpr all) {
    if (all.getKind() == CelExpr.ExprKind.Kind.LIST) {
      all.list().elements().forEach(element -> option(one, element));
    } else {
      option(all, one);
    }
  }

  private void option(CelExpr named, CelExpr written) {
    String name = nameOf(named);
    Optional<List<String>> options = scope.optionsOf(name);
    Optional<String> option = text(written);
    if (options.isPresent() && option.isPresent() && !options.get().contains(option.get())) {
      throw new ExpressionRefused(
          FaultCode.UNKNOWN_OPTION, name + " has no option " + option.get(), name, option.get());
    }
  }

  /** Of a row's cell, the name of its column. */
  private String nameOf(CelExpr expression) {
    if (expression.getKind() == CelExpr.ExprKind.Kind.SELECT) {
      Optional<String> table =
          ast.getType(expression.select().operand().id()).flatMap(Scope::tableOf);
      if (table.isPresent()) {
        return table.get() + "." + expression.select().field();
      }
    }
    return NameCollector.qualified(expression);
  }

  private static Optional<String> text(CelExpr expression) {
    return constant(expression, CelConstant.Kind.STRING_VALUE).map(CelConstant::stringValue);
  }

  private static Optional<Long> whole(CelExpr expression) {
    return constant(expression, CelConstant.Kind.INT64_VALUE).map(CelConstant::int64Value);
  }

  private static Optional<CelConstant> constant(CelExpr expression, CelConstant.Kind kind) {
    return expression.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && expression.constant().getKind() == kind
        ? Optional.of(expression.constant())
        : Optional.empty();
  }

  private static boolean isDate(String written) {
    try {
      return LocalDate.parse(written).getYear() > 0;
    } catch (DateTimeException notADay) {
      return false;
    }
  }

  private static boolean isTime(String written) {
    try {
      return LocalTime.parse(written).getSecond() == 0;
    } catch (DateTimeException notATime) {
      return false;
    }
  }
}
