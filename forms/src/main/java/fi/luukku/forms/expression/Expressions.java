package fi.luukku.forms.expression;

import dev.cel.checker.CelStandardDeclarations;
import dev.cel.checker.CelStandardDeclarations.StandardOverload;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelIssue;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerBuilder;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.standard.AddOperator.AddOverload;
import dev.cel.runtime.standard.CelStandardOverload;
import dev.cel.runtime.standard.LogicalNotOperator.LogicalNotOverload;
import dev.cel.runtime.standard.NotStrictlyFalseFunction.NotStrictlyFalseOverload;
import java.util.Set;

/** Turns what an author wrote into an expression that can be evaluated, or says why not. */
public final class Expressions {

  /** Longest expression in characters, deepest nesting, and rows that one evaluation looks at. */
  public static final int MAX_LENGTH = 2_000;

  static final int MAX_DEPTH = 40;
  static final int MAX_ROWS_SEEN = 2_000;

  /** Of CEL's own functions only those without which there is no logic and no list. */
  private static final Set<String> STANDARD =
      Set.of(
          "logical_and",
          "logical_or",
          "logical_not",
          "conditional",
          "not_strictly_false",
          "add_list");

  private static final Set<CelStandardOverload> STANDARD_BOUND =
      Set.of(
          LogicalNotOverload.LOGICAL_NOT,
          NotStrictlyFalseOverload.NOT_STRICTLY_FALSE,
          AddOverload.ADD_LIST);

  private static final CelOptions OPTIONS =
      CelOptions.current()
          .maxExpressionCodePointSize(MAX_LENGTH)
          .maxParseRecursionDepth(MAX_DEPTH)
          .comprehensionMaxIterations(MAX_ROWS_SEEN)
          .enableReservedIds(true)
          .enableHeterogeneousNumericComparisons(true)
          .build();

  private static final Overloads WORDS = words();
  private static final CelCompiler PARSER = builder().build();
  private static final CelRuntime RUNTIME =
      CelRuntimeFactory.plannerRuntimeBuilder()
          .setOptions(OPTIONS)
          .setStandardFunctions(
              CelStandardFunctions.newBuilder()
                  .filterFunctions((function, overload) -> STANDARD_BOUND.contains(overload))
                  .build())
          .addFunctionBindings(WORDS.bindings())
          .build();

  private Expressions() {}

  /**
   * Reads an expression without looking at what its names are.
   *
   * @throws ExpressionRefused with the reason
   */
  public static ParsedExpression parse(String source) {
    CelAbstractSyntaxTree ast = ast(PARSER.parse(source));
    NameCollector collector = NameCollector.of(ast.getExpr());
    return new ParsedExpression(
        source,
        Set.copyOf(collector.names()),
        Set.copyOf(collector.rowNames()),
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
    CelCompilerBuilder builder =
        builder().setTypeProvider(scope.rowTypes()).addVar(Inside.TODAY, Types.DATE);
    for (String name : parsed.names()) {
      builder.addVar(
          name,
          scope
              .find(name)
              .orElseThrow(() -> new ExpressionRefused("names an unknown question: " + name)));
      builder.addVar(Inside.answered(name), SimpleType.BOOL);
    }
    for (String name : parsed.rowNames()) {
      if (scope.has(name)) {
        throw new ExpressionRefused("calls a row by the name of a question: " + name);
      }
    }
    CelAbstractSyntaxTree ast = ast(builder.build().check(parsed.ast()));
    new ConstantCheck(ast, scope).run();
    try {
      return new Expression(parsed, ast, scope, RUNTIME.createProgram(ast));
    } catch (CelEvaluationException bad) {
      throw new ExpressionRefused("cannot be evaluated: " + bad.getMessage());
    }
  }

  private static CelAbstractSyntaxTree ast(CelValidationResult result) {
    if (result.hasError()) {
      CelIssue issue = result.getErrors().get(0);
      throw new ExpressionRefused(IssueWords.of(issue));
    }
    try {
      return result.getAst();
    } catch (CelValidationException bad) {
      throw new ExpressionRefused(String.valueOf(bad.getMessage()));
    }
  }

  private static CelCompilerBuilder builder() {
    return CelCompilerFactory.standardCelCompilerBuilder()
        .setOptions(OPTIONS)
        .setStandardEnvironmentEnabled(false)
        .setStandardDeclarations(
            CelStandardDeclarations.newBuilder()
                .filterFunctions((function, overload) -> isStandard(overload))
                .build())
        .setStandardMacros(
            CelStandardMacro.HAS,
            CelStandardMacro.ALL,
            CelStandardMacro.EXISTS,
            CelStandardMacro.MAP,
            CelStandardMacro.FILTER)
        .addMacros(Macros.ALL)
        .addFunctionDeclarations(WORDS.declarations());
  }

  private static boolean isStandard(StandardOverload overload) {
    return STANDARD.contains(overload.celOverloadDecl().overloadId());
  }

  private static Overloads words() {
    Overloads words = new Overloads();
    Amounts.declare(words);
    Days.declare(words);
    Texts.declare(words);
    return words;
  }
}
