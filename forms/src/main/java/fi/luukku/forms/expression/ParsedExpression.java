package fi.luukku.forms.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An expression that is well formed; whether its names and types are right is not known yet.
 *
 * @param source as its author wrote it
 * @param names of answers, of their parts ("stay.begins") and of columns ("budget.amount")
 * @param rowNames names that it gives to rows itself
 * @param functions functions and operators that it uses
 * @param today whether it looks at what day it is
 * @param ast of CEL, not checked
 */
public record ParsedExpression(
    String source,
    Set<String> names,
    Set<String> rowNames,
    Set<String> functions,
    boolean today,
    CelAbstractSyntaxTree ast) {

  /** The one answer and the one value that it is about, if it is as plain as that. */
  public Optional<Map.Entry<String, String>> trigger() {
    return Trigger.of(ast.getExpr());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ParsedExpression parsed && parsed.source.equals(source);
  }

  @Override
  public int hashCode() {
    return source.hashCode();
  }

  @Override
  public String toString() {
    return source;
  }
}
