package fi.luukku.forms.definition;

import fi.luukku.forms.expression.ExpressionType;
import fi.luukku.forms.expression.FaultCode;
import fi.luukku.forms.expression.ParsedExpression;
import java.util.Map;
import java.util.Optional;

/** Every name resolves to an answer of the right kind that is asked early enough. */
final class ReferenceCheck {

  private final Map<String, Question> questions;
  private final Map<String, Integer> pageNumber;
  private final Faults faults;

  ReferenceCheck(Map<String, Question> questions, Map<String, Integer> pageNumber, Faults faults) {
    this.questions = questions;
    this.pageNumber = pageNumber;
    this.faults = faults;
  }

  void question(Question question, String place, int page) {
    condition(question.showWhen(), place, page);
    question.formula().ifPresent(formula -> formula(formula, place, page));
    compared(question, place, page);
    for (int c = 0; c < question.columns().size(); c++) {
      compared(question.columns().get(c), place + "/columns/" + c, page);
    }
  }

  private void formula(Formula formula, String place, int page) {
    if (formula instanceof Formula.Expressed expressed) {
      expression(expressed.expression(), place + "/value", page);
    } else {
      formula.references().forEach(it -> amount(it, place + "/formula", page));
    }
  }

  /** Names resolve to what is asked early enough; types are the compiler's matter. */
  void expression(ParsedExpression expression, String place, int page) {
    for (String name : expression.names()) {
      Reference of = Reference.parse(name);
      Question question = questions.get(of.question());
      if (question == null) {
        faults.add(place, FaultCode.UNKNOWN_QUESTION, "names an unknown question: " + name, name);
      } else if (of.isColumn() && !hasPart(question, of.column())) {
        faults.add(
            place, FaultCode.UNKNOWN_COLUMN, "names an unknown column or part: " + name, name);
      } else if (!of.isColumn() && question.type().seenAs() == ExpressionType.NONE) {
        faults.add(
            place, FaultCode.NO_VALUE, name + " has no value that an expression could use", name);
      } else if (pageNumber.get(of.question()) > page) {
        faults.add(place, FaultCode.LATER, name + " is asked on a later page", name);
      }
    }
  }

  private static boolean hasPart(Question question, String part) {
    return question.findColumn(part).isPresent() || question.type().parts().containsKey(part);
  }

  private void compared(Field field, String place, int page) {
    field.limits().atLeast().forEach(it -> compared(field, it, place + "/atLeast", page));
    field.limits().atMost().forEach(it -> compared(field, it, place + "/atMost", page));
  }

  private void compared(Field field, Reference with, String place, int page) {
    if (field.type() == AnswerType.DATE) {
      typed(with, place, page, AnswerType.DATE);
    } else {
      amount(with, place, page);
    }
  }

  /** A condition may look at answers up to the given page: what comes later is not known yet. */
  void condition(Condition condition, String owner, int page) {
    if (condition instanceof Condition.Expressed expressed) {
      expression(expressed.expression(), owner + "/when", page);
    } else {
      old(condition, owner + "/showWhen", page);
    }
  }

  private void old(Condition condition, String place, int page) {
    if (condition instanceof Condition.All all) {
      all.parts().forEach(part -> old(part, place, page));
    } else if (condition instanceof Condition.Any any) {
      any.parts().forEach(part -> old(part, place, page));
    } else if (condition instanceof Condition.Not not) {
      old(not.part(), place, page);
    } else if (condition instanceof Condition.Equal equal) {
      equal(equal, place, page);
    } else if (condition instanceof Condition.Includes includes) {
      option(includes.of(), includes.value(), AnswerType.CHOOSE_MANY, place, page);
    } else if (condition instanceof Condition.Answered answered) {
      answered(answered.of(), place, page);
    } else {
      condition.references().forEach(it -> amount(it, place, page));
    }
  }

  private void equal(Condition.Equal equal, String place, int page) {
    Optional<Question> question = find(equal.of(), place, page);
    if (question.isEmpty() || question.get().type() == AnswerType.SHORT_TEXT) {
      return;
    }
    if (question.get().type() == AnswerType.YES_NO) {
      if (!equal.value().equals("yes") && !equal.value().equals("no")) {
        faults.add(
            place,
            FaultCode.UNKNOWN_OPTION,
            "a yes/no question equals yes or no, never " + equal.value(),
            equal.of(),
            equal.value());
      }
      return;
    }
    option(equal.of(), equal.value(), AnswerType.CHOOSE_ONE, place, page);
  }

  private void option(Reference of, String value, AnswerType type, String place, int page) {
    Optional<Question> question = typed(of, place, page, type);
    if (question.isPresent() && !question.get().options().contains(value)) {
      faults.add(place, FaultCode.UNKNOWN_OPTION, of + " has no option " + value, of, value);
    }
  }

  private void answered(Reference of, String place, int page) {
    find(of, place, page)
        .filter(question -> !question.type().takesInput())
        .ifPresent(
            question ->
                faults.add(place, FaultCode.NO_VALUE, of + " is not answered by anybody", of));
  }

  private Optional<Question> typed(Reference of, String place, int page, AnswerType type) {
    Optional<Question> question = find(of, place, page);
    if (question.isPresent() && (of.isColumn() || question.get().type() != type)) {
      faults.add(place, FaultCode.OTHER_TYPE, of + " is not of type " + type.jsonName(), of);
      return Optional.empty();
    }
    return question;
  }

  private void amount(Reference of, String place, int page) {
    Optional<Question> question = find(of, place, page);
    if (question.isEmpty()) {
      return;
    }
    AnswerType type =
        of.isColumn()
            ? question.get().findColumn(of.column()).map(Column::type).orElseThrow()
            : question.get().type();
    if (!type.isAmount()) {
      faults.add(place, FaultCode.NO_AMOUNT, of + " is neither a number nor money", of);
    }
  }

  private Optional<Question> find(Reference of, String place, int page) {
    Question question = questions.get(of.question());
    if (question == null) {
      faults.add(place, FaultCode.UNKNOWN_QUESTION, "names an unknown question: " + of, of);
      return Optional.empty();
    }
    if (of.isColumn() && question.findColumn(of.column()).isEmpty()) {
      faults.add(place, FaultCode.UNKNOWN_COLUMN, "names an unknown column: " + of, of);
      return Optional.empty();
    }
    if (pageNumber.get(of.question()) > page) {
      faults.add(place, FaultCode.LATER, of + " is asked on a later page", of);
      return Optional.empty();
    }
    return Optional.of(question);
  }
}
