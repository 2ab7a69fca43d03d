package fi.luukku.forms.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import java.util.Map;
import java.util.Optional;

/**
 * Expressions so plain that a script or a style can follow them: {@code x == 'a'}, {@code x},
 * {@code !x}.
 */
final class Trigger {

  private Trigger() {}

  static Optional<Map.Entry<String, String>> of(CelExpr expression) {
    if (isName(expression)) {
      return Optional.of(Map.entry(expression.ident().name(), "yes"));
    }
    if (expression.getKind() != CelExpr.ExprKind.Kind.CALL) {
      return Optional.empty();
    }
    CelExpr.CelCall call = expression.call();
    return switch (call.function()) {
      case "!_" ->
          isName(call.args().get(0))
              ? Optional.of(Map.entry(call.args().get(0).ident().name(), "no"))
              : Optional.empty();
      case "_==_" -> equal(call.args().get(0), call.args().get(1));
      default -> Optional.empty();
    };
  }

  private static Optional<Map.Entry<String, String>> equal(CelExpr name, CelExpr value) {
    return isName(name)
            && value.getKind() == CelExpr.ExprKind.Kind.CONSTANT
            && value.constant().getKind() == CelConstant.Kind.STRING_VALUE
        ? Optional.of(Map.entry(name.ident().name(), value.constant().stringValue()))
        : Optional.empty();
  }

  private static boolean isName(CelExpr expression) {
    return expression.getKind() == CelExpr.ExprKind.Kind.IDENT
        && !Inside.is(expression.ident().name());
  }
}
