package fi.luukku.forms.definition;

import fi.luukku.forms.expression.Answered;
import fi.luukku.forms.expression.Expression;
import fi.luukku.forms.expression.ParsedExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What an expression can come to. Where it is about few choices only, all of them are tried; of any
 * other it is taken that it can come to anything.
 */
final class Outcomes {

  private static final int MOST_TRIED = 500;

  private final Map<String, Question> questions;
  private final Map<ParsedExpression, Expression> compiled;

  Outcomes(Map<String, Question> questions, Map<ParsedExpression, Expression> compiled) {
    this.questions = questions;
    this.compiled = compiled;
  }

  boolean canHold(Condition condition) {
    return !(condition instanceof Condition.Expressed expressed) || canHold(expressed.expression());
  }

  boolean canNotHold(Condition condition) {
    return condition instanceof Condition.Expressed expressed
        ? tried(expressed.expression())
            .map(all -> all.stream().anyMatch(it -> !it.orElse(false)))
            .orElse(true)
        : !condition.isAlways();
  }

  boolean canHold(ParsedExpression parsed) {
    return tried(parsed).map(all -> all.contains(Optional.of(true))).orElse(true);
  }

  boolean canFail(ParsedExpression parsed) {
    return tried(parsed).map(all -> all.contains(Optional.of(false))).orElse(true);
  }

  /** All results; empty when there are too many answers to try. */
  private Optional<List<Optional<Boolean>>> tried(ParsedExpression parsed) {
    Expression expression = compiled.get(parsed);
    if (expression == null || parsed.today()) {
      return Optional.empty();
    }
    List<Map<String, Object>> answers = List.of(Map.of());
    for (String name : parsed.names()) {
      List<Object> values = values(questions.get(name));
      if (values.isEmpty() || answers.size() * (values.size() + 1) > MOST_TRIED) {
        return Optional.empty();
      }
      answers = times(answers, name, values);
    }
    return Optional.of(answers.stream().map(one -> result(expression, one)).toList());
  }

  private static List<Object> values(Question question) {
    if (question == null) {
      return List.of();
    }
    return switch (question.type()) {
      case YES_NO -> List.of(true, false);
      case CHOOSE_ONE -> List.copyOf(question.options());
      default -> List.of();
    };
  }

  private static List<Map<String, Object>> times(
      List<Map<String, Object>> answers, String name, List<Object> values) {
    List<Map<String, Object>> all = new ArrayList<>(answers);
    for (Map<String, Object> before : answers) {
      for (Object value : values) {
        Map<String, Object> one = new HashMap<>(before);
        one.put(name, value);
        all.add(one);
      }
    }
    return all;
  }

  private static Optional<Boolean> result(Expression expression, Map<String, Object> answers) {
    return expression
        .evaluate(
            new Answered() {
              @Override
              public Optional<Object> find(String name) {
                return Optional.ofNullable(answers.get(name));
              }

              @Override
              public Optional<LocalDate> today() {
                return Optional.empty();
              }
            })
        .map(Boolean.class::cast);
  }
}
