package fi.luukku.forms.expression;

import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr;
import dev.cel.common.ast.CelExprVisitor;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;

/** Which answers an expression names; refuses what the language does not have. */
final class NameCollector extends CelExprVisitor {

  private final Set<String> names = new LinkedHashSet<>();
  private final Set<String> rowNames = new LinkedHashSet<>();
  private final Set<String> functions = new LinkedHashSet<>();
  private boolean today;
  private final Deque<String> rows = new ArrayDeque<>();

  static NameCollector of(CelExpr expression) {
    NameCollector collector = new NameCollector();
    collector.visit(expression);
    return collector;
  }

  /** Names in the order written. */
  Set<String> names() {
    return names;
  }

  Set<String> rowNames() {
    return rowNames;
  }

  /** Functions and operators that it uses. */
  Set<String> functions() {
    return functions;
  }

  boolean today() {
    return today;
  }

  /** {@code stay.begins} of an identifier and what is selected of it; empty when it is neither. */
  static String qualified(CelExpr expression) {
    return switch (expression.getKind()) {
      case IDENT -> expression.ident().name();
      case SELECT -> {
        String of = qualified(expression.select().operand());
        yield of.isEmpty() ? "" : of + "." + expression.select().field();
      }
      default -> "";
    };
  }

  /** What could not be read has no names: a macro is asked of its arguments before that is told. */
  @Override
  public void visit(CelExpr expression) {
    if (expression.getKind() != CelExpr.ExprKind.Kind.NOT_SET) {
      super.visit(expression);
    }
  }

  @Override
  protected void visit(CelExpr expression, CelExpr.CelIdent ident) {
    add(ident.name());
  }

  @Override
  protected void visit(CelExpr expression, CelExpr.CelCall call) {
    functions.add(call.function());
    super.visit(expression, call);
  }

  @Override
  protected void visit(CelExpr expression, CelExpr.CelSelect select) {
    String name = qualified(expression);
    if (name.isEmpty()) {
      visit(select.operand());
      return;
    }
    if (select.testOnly() && !rows.contains(root(name))) {
      throw new ExpressionRefused(
          FaultCode.WRITTEN_OUT,
          "asks has() of an answer: write answered(" + name + ")",
          "answered(" + name + ")");
    }
    add(name);
  }

  @Override
  protected void visit(CelExpr expression, CelExpr.CelComprehension loop) {
    if (!rows.isEmpty()) {
      throw new ExpressionRefused(
          FaultCode.NOT_IN_LANGUAGE, "goes through rows within rows", "rows within rows");
    }
    visit(loop.iterRange());
    rows.push(loop.iterVar());
    rowNames.add(loop.iterVar());
    visit(loop.loopStep());
    visit(loop.result());
    rows.pop();
  }

  @Override
  protected void visit(CelExpr expression, CelConstant constant) {
    switch (constant.getKind()) {
      case BOOLEAN_VALUE, INT64_VALUE, STRING_VALUE -> {}
      case DOUBLE_VALUE ->
          throw new ExpressionRefused(
              FaultCode.WRITTEN_OUT,
              "has a floating point number: write number('0.6')",
              "number('0.6')");
      default ->
          throw new ExpressionRefused(
              FaultCode.NOT_IN_LANGUAGE, "has a constant of no type that answers have", "constant");
    }
  }

  @Override
  protected void visit(CelExpr expression, CelExpr.CelStruct struct) {
    throw new ExpressionRefused(
        FaultCode.NOT_IN_LANGUAGE, "makes an object, which the language does not have", "object");
  }

  @Override
  protected void visit(CelExpr expression, CelExpr.CelMap map) {
    throw new ExpressionRefused(
        FaultCode.NOT_IN_LANGUAGE, "makes a map, which the language does not have", "map");
  }

  private void add(String name) {
    today |= name.equals(Inside.TODAY);
    if (Inside.isAnswered(name)) {
      names.add(Inside.asked(name));
    } else if (!Inside.is(name) && !rows.contains(root(name))) {
      names.add(name);
    }
  }

  private static String root(String name) {
    int dot = name.indexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }
}
