package fi.luukku.forms.expression;

import dev.cel.checker.CelCheckerBuilder;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.CelVarDecl;
import dev.cel.runtime.CelEvaluationException;
import java.util.Set;

/** Turns what an author wrote into an expression that can be evaluated, or says why not. */
public final class Expressions {

  /** Longest expression, in characters. */
  public static final int MAX_LENGTH = Language.MAX_LENGTH;

  private Expressions() {}

  /**
   * Reads an expression without looking at what its names are.
   *
   * @throws ExpressionRefused with the reason
   */
  public static ParsedExpression parse(String source) {
    CelAbstractSyntaxTree ast = ast(Language.PARSER.parse(source));
    NameCollector collector = NameCollector.of(ast.getExpr());
    return new ParsedExpression(
        source,
        Set.copyOf(collector.names()),
        Set.copyOf(collector.rowNames()),
        Set.copyOf(collector.functions()),
        collector.today(),
        ast);
  }

  /**
   * Checks names, types and constants, and makes the expression ready to be evaluated any number of
   * times by any thread.
   *
   * @throws ExpressionRefused with the reason
   */
  public static Expression check(ParsedExpression parsed, Scope scope) {
    CelCheckerBuilder checker =
        Language.checker(parsed.functions())
            .setTypeProvider(scope.rowTypes())
            .addVarDeclarations(CelVarDecl.newVarDeclaration(Inside.TODAY, Types.DATE));
    parsed.names().forEach(name -> declare(name, checker, scope));
    for (String name : parsed.rowNames()) {
      if (scope.has(name)) {
        throw new ExpressionRefused(
            FaultCode.TWICE, "calls a row by the name of a question: " + name, name);
      }
    }
    CelAbstractSyntaxTree ast = ast(checker.build().check(parsed.ast()));
    new ConstantCheck(ast, scope).run();
    try {
      return new Expression(parsed, ast, scope, Language.RUNTIME.createProgram(ast));
    } catch (CelEvaluationException bad) {
      throw new ExpressionRefused(
          FaultCode.NOT_IN_LANGUAGE, "cannot be evaluated: " + bad.getMessage(), bad.getMessage());
    }
  }

  private static void declare(String name, CelCheckerBuilder checker, Scope scope) {
    checker.addVarDeclarations(
        CelVarDecl.newVarDeclaration(
            name,
            scope
                .find(name)
                .orElseThrow(
                    () ->
                        new ExpressionRefused(
                            FaultCode.UNKNOWN_QUESTION,
                            "names an unknown question: " + name,
                            name))),
        CelVarDecl.newVarDeclaration(Inside.answered(name), Types.YES_NO));
  }

  private static CelAbstractSyntaxTree ast(CelValidationResult result) {
    if (result.hasError()) {
      throw IssueWords.refusal(result.getErrors().get(0));
    }
    try {
      return result.getAst();
    } catch (CelValidationException bad) {
      throw new ExpressionRefused(FaultCode.SYNTAX, String.valueOf(bad.getMessage()), "");
    }
  }
}
