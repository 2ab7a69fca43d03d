package fi.luukku.forms.expression;

import dev.cel.checker.CelCheckerBuilder;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelFunctionDecl;
import dev.cel.common.CelOptions;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelParser;
import dev.cel.parser.CelParserFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import dev.cel.runtime.CelStandardFunctions;
import dev.cel.runtime.standard.AddOperator.AddOverload;
import dev.cel.runtime.standard.CelStandardOverload;
import dev.cel.runtime.standard.LogicalNotOperator.LogicalNotOverload;
import dev.cel.runtime.standard.NotStrictlyFalseFunction.NotStrictlyFalseOverload;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The part of CEL that forms have: what is parsed, what is declared, what is bound. */
final class Language {

  static final int MAX_LENGTH = 2_000;
  private static final int MAX_DEPTH = 40;
  private static final int MAX_ROWS_SEEN = 2_000;

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
  private static final Map<String, CelFunctionDecl> DECLARED = WORDS.declarations();
  private static final CelStandardDeclarations STANDARD_DECLARED =
      CelStandardDeclarations.newBuilder()
          .filterFunctions(
              (function, overload) -> STANDARD.contains(overload.celOverloadDecl().overloadId()))
          .build();

  static final CelParser PARSER =
      CelParserFactory.standardCelParserBuilder()
          .setOptions(OPTIONS)
          .setStandardMacros(
              CelStandardMacro.HAS,
              CelStandardMacro.ALL,
              CelStandardMacro.EXISTS,
              CelStandardMacro.MAP,
              CelStandardMacro.FILTER)
          .addMacros(Macros.ALL)
          .build();

  static final CelRuntime RUNTIME =
      CelRuntimeFactory.plannerRuntimeBuilder()
          .setOptions(OPTIONS)
          .setStandardFunctions(
              CelStandardFunctions.newBuilder()
                  .filterFunctions((function, overload) -> STANDARD_BOUND.contains(overload))
                  .build())
          .addFunctionBindings(WORDS.bindings())
          .build();

  private Language() {}

  /** A checker that knows only what is used: all would have to be declared anew each time. */
  static CelCheckerBuilder checker(Set<String> functions) {
    return CelCompilerFactory.standardCelCheckerBuilder()
        .setOptions(OPTIONS)
        .setStandardEnvironmentEnabled(false)
        .setStandardDeclarations(STANDARD_DECLARED)
        .addFunctionDeclarations(
            functions.stream().map(DECLARED::get).filter(Objects::nonNull).toList());
  }

  private static Overloads words() {
    Overloads words = new Overloads();
    Amounts.declare(words);
    Days.declare(words);
    Texts.declare(words);
    return words;
  }
}
