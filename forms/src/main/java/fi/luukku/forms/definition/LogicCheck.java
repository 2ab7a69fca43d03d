package fi.luukku.forms.definition;

import fi.luukku.forms.expression.Expression;
import fi.luukku.forms.expression.ExpressionRefused;
import fi.luukku.forms.expression.ExpressionType;
import fi.luukku.forms.expression.Expressions;
import fi.luukku.forms.expression.FaultCode;
import fi.luukku.forms.expression.ParsedExpression;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compiles every expression of a form: types fit, results are what their place needs. */
final class LogicCheck {

  private static final int MONEY_DECIMALS = 2;

  private final List<FormPage> pages;
  private final List<Rule> rules;
  private final Map<String, Question> questions;
  private final Faults faults;
  private final FormScope scope;
  private final Map<ParsedExpression, Expression> compiled = new HashMap<>();

  LogicCheck(
      List<FormPage> pages, List<Rule> rules, Map<String, Question> questions, Faults faults) {
    this.pages = pages;
    this.rules = rules;
    this.questions = questions;
    this.faults = faults;
    this.scope = new FormScope(questions.values());
  }

  /**
   * What the form's logic is.
   *
   * @param order keys of all questions, each after those that it depends on
   */
  Logic run(List<String> order) {
    Map<String, String> places = new HashMap<>();
    for (int p = 0; p < pages.size(); p++) {
      for (int q = 0; q < pages.get(p).questions().size(); q++) {
        places.put(pages.get(p).questions().get(q).key(), "/pages/" + p + "/questions/" + q);
      }
    }
    order.forEach(key -> calculated(questions.get(key), places.get(key)));
    questions.values().forEach(question -> question(question, places.get(question.key())));
    for (int p = 0; p < pages.size(); p++) {
      page(pages.get(p), "/pages/" + p);
    }
    for (int r = 0; r < rules.size(); r++) {
      condition(rules.get(r).check(), "/rules/" + r + "/check");
    }
    if (!faults.any()) {
      new ReachCheck(pages, rules, new Outcomes(questions, compiled), faults).run();
    }
    return new Logic(Map.copyOf(compiled), rules, order);
  }

  private void calculated(Question question, String place) {
    if (question.formula().orElse(null) instanceof Formula.Expressed formula) {
      compile(formula.expression(), place + "/value")
          .ifPresent(expression -> result(question, expression, place));
    }
  }

  private void result(Question question, Expression expression, String place) {
    ExpressionType type = expression.type().orElse(ExpressionType.NONE);
    switch (type) {
      case MONEY, NUMBER, WHOLE -> {
        int most = type == ExpressionType.MONEY ? MONEY_DECIMALS : Bounds.MAX_DECIMALS;
        if (expression.decimals() > most) {
          faults.add(
              place + "/value",
              FaultCode.DECIMALS,
              "can have more than " + most + " decimals: round it, round(…, 2)",
              most);
        }
      }
      case TEXT, YES_NO, DATE -> {
        if (question.limits().amount().least().isPresent()
            || question.limits().amount().most().isPresent()) {
          faults.add(place, FaultCode.LIMITS_OF_NO_AMOUNT, "has bounds and is no amount");
        }
      }
      default ->
          faults.add(place + "/value", FaultCode.NO_SINGLE_VALUE, "comes to no single value");
    }
    scope.addCalculated(question.key(), type, expression.decimals());
  }

  private void question(Question question, String place) {
    condition(question.showWhen(), place);
    for (Reference bound : question.limits().atLeast()) {
      amount(bound, place + "/atLeast");
    }
    for (Reference bound : question.limits().atMost()) {
      amount(bound, place + "/atMost");
    }
  }

  /** A calculated value can be a text; as a bound it must not be. */
  private void amount(Reference bound, String place) {
    if (Optional.ofNullable(questions.get(bound.question())).flatMap(Question::formula).orElse(null)
        instanceof Formula.Expressed formula) {
      Optional.ofNullable(compiled.get(formula.expression()))
          .flatMap(Expression::type)
          .filter(type -> type == ExpressionType.TEXT || type == ExpressionType.YES_NO)
          .ifPresent(
              type ->
                  faults.add(
                      place, FaultCode.NO_AMOUNT, bound + " is neither a number nor money", bound));
    }
  }

  private void page(FormPage page, String place) {
    condition(page.showWhen(), place);
    for (int r = 0; r < page.next().size(); r++) {
      condition(page.next().get(r).when(), place + "/next/" + r);
    }
  }

  private void condition(Condition condition, String owner) {
    if (condition instanceof Condition.Expressed expressed) {
      condition(expressed.expression(), owner + "/when");
    }
  }

  private void condition(ParsedExpression parsed, String place) {
    compile(parsed, place)
        .filter(it -> it.type().orElse(ExpressionType.NONE) != ExpressionType.YES_NO)
        .ifPresent(it -> faults.add(place, FaultCode.NO_YES_NO, "must come to yes or no"));
  }

  private Optional<Expression> compile(ParsedExpression parsed, String place) {
    Expression known = compiled.get(parsed);
    if (known != null) {
      return Optional.of(known);
    }
    try {
      Expression expression = Expressions.check(parsed, scope.scope());
      compiled.put(parsed, expression);
      return Optional.of(expression);
    } catch (ExpressionRefused refused) {
      faults.add(place, refused.code(), refused.getMessage(), refused.args().toArray());
      return Optional.empty();
    }
  }
}
