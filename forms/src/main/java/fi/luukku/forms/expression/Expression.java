package fi.luukku.forms.expression;

import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelUnknownSet;
import dev.cel.runtime.Program;
import java.util.Optional;
import java.util.Set;

/** An expression whose names and types are right. Any number of threads may evaluate it. */
public final class Expression {

  private static final CelUnknownSet ABSENT = CelUnknownSet.create(0L);

  private final ParsedExpression parsed;
  private final CelAbstractSyntaxTree ast;
  private final Program program;
  private final int decimals;

  Expression(ParsedExpression parsed, CelAbstractSyntaxTree ast, Scope scope, Program program) {
    this.parsed = parsed;
    this.ast = ast;
    this.program = program;
    this.decimals = new Decimals(ast, scope).most();
  }

  public String source() {
    return parsed.source();
  }

  public Set<String> names() {
    return parsed.names();
  }

  /** Empty when a form can do nothing with the result, for example with a list of amounts. */
  public Optional<ExpressionType> type() {
    return Types.seenAs(ast.getResultType());
  }

  /** How many decimals the result can have at most; 0 of what is no amount. */
  public int decimals() {
    return decimals;
  }

  /** The result, of the class of its type; empty when it is absent. */
  public Optional<Object> evaluate(Answered answers) {
    try {
      Object result = program.eval(name -> Optional.of(find(name, answers)));
      return result instanceof CelUnknownSet ? Optional.empty() : Optional.of(result);
    } catch (CelEvaluationException absent) {
      return Optional.empty();
    }
  }

  /** Whether the result is yes; an absent one is not. */
  public boolean holds(Answered answers) {
    return evaluate(answers).filter(Boolean.TRUE::equals).isPresent();
  }

  /** Whether the result is no; an absent one is not. */
  public boolean fails(Answered answers) {
    return evaluate(answers).filter(Boolean.FALSE::equals).isPresent();
  }

  private static Object find(String name, Answered answers) {
    if (name.equals(Inside.TODAY)) {
      return answers.today().<Object>map(day -> day).orElse(ABSENT);
    }
    return Inside.isAnswered(name)
        ? answers.isThere(Inside.asked(name))
        : answers.find(name).orElse(ABSENT);
  }
}
