package fi.luukku.forms;

import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Reference;
import fi.luukku.forms.expression.Answered;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The answers of a form as its expressions see them. */
final class SeenAnswers implements Answered {

  private final AnsweredForm form;

  SeenAnswers(AnsweredForm form) {
    this.form = form;
  }

  @Override
  public Optional<Object> find(String name) {
    Reference reference = Reference.parse(name);
    Value value = form.value(reference.question());
    if (!value.isPresent()) {
      return Optional.empty();
    }
    if (!reference.isColumn()) {
      return Optional.of(value.seen());
    }
    return value instanceof Value.Rows rows
        ? Optional.of(cells(rows, reference.column()))
        : Optional.ofNullable(value.parts().get(reference.column()));
  }

  @Override
  public Optional<LocalDate> today() {
    return form.answers().day();
  }

  /** Whether somebody answered, or a value came about; also of what is seen in parts only. */
  @Override
  public boolean isThere(String name) {
    Reference reference = Reference.parse(name);
    Question question = form.definition().getQuestion(reference.question());
    return form.value(question.key()).isPresent()
        && (!reference.isColumn() || find(name).isPresent());
  }

  private static List<Object> cells(Value.Rows rows, String column) {
    return rows.rows().stream()
        .map(row -> row.get(column))
        .filter(Objects::nonNull)
        .filter(Value::isPresent)
        .map(Value::seen)
        .toList();
  }
}
