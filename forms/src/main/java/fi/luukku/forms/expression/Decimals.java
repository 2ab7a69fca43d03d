package fi.luukku.forms.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many decimals a result can have at most, found without evaluating anything. */
final class Decimals {

  private final CelAbstractSyntaxTree ast;
  private final Scope scope;
  private final Map<String, Integer> rows = new HashMap<>();

  Decimals(CelAbstractSyntaxTree ast, Scope scope) {
    this.ast = ast;
    this.scope = scope;
  }

  int most() {
    return of(ast.getExpr());
  }

  private int of(CelExpr expression) {
    if (!isAmount(ast.getType(expression.id()).orElse(Types.TEXT))) {
      return 0;
    }
    return switch (expression.getKind()) {
      case IDENT, SELECT -> named(expression);
      case CALL -> called(expression.call());
      case LIST -> most(expression.list().elements());
      case COMPREHENSION -> gathered(expression.comprehension());
      default -> 0;
    };
  }

  private static boolean isAmount(CelType type) {
    CelType one = type instanceof ListType list && list.hasElemType() ? list.elemType() : type;
    return one.equals(Types.NUMBER) || one.equals(Types.MONEY);
  }

  private int named(CelExpr expression) {
    String name = NameCollector.qualified(expression);
    if (rows.containsKey(name)) {
      return rows.get(name);
    }
    if (expression.getKind() == CelExpr.ExprKind.Kind.SELECT) {
      Optional<String> table =
          ast.getType(expression.select().operand().id()).flatMap(Scope::tableOf);
      if (table.isPresent()) {
        return scope.decimalsOf(table.get() + "." + expression.select().field());
      }
    }
    return scope.decimalsOf(name);
  }

  private int called(CelExpr.CelCall call) {
    List<CelExpr> args = call.args();
    return switch (call.function()) {
      case "number", "money" -> written(args.get(0));
      case "_*_" -> args.stream().mapToInt(this::of).sum();
      case "round" -> Math.toIntExact(args.get(1).constant().int64Value());
      case "divide" -> Math.toIntExact(args.get(2).constant().int64Value());
      default -> most(args);
    };
  }

  private static int written(CelExpr constant) {
    String text = constant.constant().stringValue();
    int dot = text.indexOf('.');
    return dot < 0 ? 0 : text.length() - dot - 1;
  }

  private int gathered(CelExpr.CelComprehension loop) {
    rows.put(loop.iterVar(), of(loop.iterRange()));
    rows.put(loop.accuVar(), 0);
    return of(loop.loopStep());
  }

  private int most(List<CelExpr> expressions) {
    return expressions.stream().mapToInt(this::of).max().orElse(0);
  }
}
