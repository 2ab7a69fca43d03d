package fi.luukku.forms;

import fi.luukku.forms.AnsweredForm.Understood;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.values.Parsed;
import java.util.List;
import java.util.Optional;

/** What is to be mended in an answer, bounds that are answers themselves included. */
final class BoundsCheck {

  private final AnsweredForm form;

  BoundsCheck(AnsweredForm form) {
    this.form = form;
  }

  List<Problem> problems(Question question, Understood understood) {
    if (question.type().hasRows()) {
      return form.isAsked(question) && question.columns().stream().anyMatch(BoundsCheck::isBound)
          ? RowsReader.withBounds(form, question).read().problems()
          : understood.problems();
    }
    if (!understood.problems().isEmpty()) {
      return understood.problems();
    }
    Optional<Parsed<Value>> outside = Comparison.outside(question, understood.value(), form);
    return outside.map(it -> AnswerReader.problem(question, it)).stream().toList();
  }

  private static boolean isBound(Column column) {
    return !column.limits().atLeast().isEmpty() || !column.limits().atMost().isEmpty();
  }
}
