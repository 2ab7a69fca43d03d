package fi.luukku.forms.expression;

import dev.cel.common.Operator;
import dev.cel.common.ast.CelExpr;
import dev.cel.parser.CelMacro;
import dev.cel.parser.CelMacroExprFactory;
import java.util.List;
import java.util.Optional;

/** What reads like a function but looks at more than values: who answered, and what day it is. */
final class Macros {

  static final List<CelMacro> ALL =
      List.of(
          CelMacro.newGlobalMacro("today", 0, (make, target, args) -> today(make)),
          CelMacro.newGlobalMacro("answered", 1, (make, target, args) -> answered(make, args)),
          CelMacro.newGlobalMacro("orElse", 2, (make, target, args) -> orElse(make, args)));

  private Macros() {}

  private static Optional<CelExpr> today(CelMacroExprFactory make) {
    return Optional.of(make.newIdentifier(Inside.TODAY));
  }

  private static Optional<CelExpr> answered(CelMacroExprFactory make, List<CelExpr> args) {
    String name = NameCollector.qualified(args.get(0));
    return Optional.of(
        name.isEmpty() || Inside.is(name)
            ? make.reportError("answered() takes the name of a question")
            : make.newIdentifier(Inside.answered(name)));
  }

  /** The second when something that the first names is not answered. */
  private static Optional<CelExpr> orElse(CelMacroExprFactory make, List<CelExpr> args) {
    CelExpr all = null;
    for (String name : NameCollector.of(args.get(0)).names()) {
      CelExpr one = make.newIdentifier(Inside.answered(name));
      all = all == null ? one : make.newGlobalCall(Operator.LOGICAL_AND.getFunction(), all, one);
    }
    return Optional.of(
        all == null
            ? make.reportError("orElse() takes something that names a question")
            : make.newGlobalCall(
                Operator.CONDITIONAL.getFunction(), all, args.get(0), args.get(1)));
  }
}
