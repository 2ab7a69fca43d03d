package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.AnswerType.Shape;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What became of a form between the version that somebody began with and a newer one, and of what
 * he had answered: an answer is kept where it still fits its question.
 *
 * @param added questions of the newer version alone, in its order
 * @param gone questions of the older version alone, in its order
 * @param altered questions of both, as the newer version has them, whose words or rules changed
 * @param carried what is kept; also what is not asked at the moment
 * @param lost keys of questions of the older version whose answers do not fit any more
 */
public record FormChanges(
    FormDefinition from,
    FormDefinition to,
    List<Question> added,
    List<Question> gone,
    List<Question> altered,
    Answers before,
    Answers carried,
    List<String> lost) {

  public static FormChanges between(FormDefinition from, FormDefinition to, Answers answers) {
    Answers carried = carried(from, to, answers);
    return new FormChanges(
        from,
        to,
        to.questions().filter(one -> from.findQuestion(one.key()).isEmpty()).toList(),
        from.questions().filter(one -> to.findQuestion(one.key()).isEmpty()).toList(),
        to.questions().filter(one -> isAltered(from, to, one)).toList(),
        answers,
        carried,
        answers.byQuestion().entrySet().stream()
            .filter(one -> !one.getValue().isEmpty() && from.findQuestion(one.getKey()).isPresent())
            .filter(one -> !one.getValue().equals(carried.byQuestion().get(one.getKey())))
            .map(Map.Entry::getKey)
            .toList());
  }

  /** Whether nothing is asked otherwise: what changed is not about questions. */
  public boolean isEmpty() {
    return added.isEmpty() && gone.isEmpty() && altered.isEmpty();
  }

  private static boolean isAltered(FormDefinition from, FormDefinition to, Question now) {
    return from.findQuestion(now.key())
        .filter(old -> !old.equals(now) || !words(from, old).equals(words(to, now)))
        .isPresent();
  }

  private static Map<String, Map<String, String>> words(FormDefinition form, Question question) {
    String start = question.textKey() + ".";
    return form.texts().byLanguage().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> of(one.getValue(), start)));
  }

  private static Map<String, String> of(Map<String, String> texts, String start) {
    return texts.entrySet().stream()
        .filter(one -> one.getKey().startsWith(start))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** First what has the same type; then, beside it, what can be understood as another type. */
  private static Answers carried(FormDefinition from, FormDefinition to, Answers answers) {
    Answers kept = Answers.none();
    for (Question question : to.questions().toList()) {
      Answer given = answers.byQuestion().get(question.key());
      if (given != null && isSameType(from, question) && !isOtherConsent(from, to, question)) {
        kept = kept.with(question.key(), fitting(question, given));
      }
    }
    for (Question question : to.questions().toList()) {
      Answer given = answers.byQuestion().get(question.key());
      if (given != null && from.findQuestion(question.key()).isPresent()) {
        kept = understood(to, question, given, kept);
      }
    }
    return kept;
  }

  private static boolean isSameType(FormDefinition from, Question now) {
    return from.findQuestion(now.key()).filter(old -> old.type() == now.type()).isPresent();
  }

  /** Who has agreed to other words has not agreed to these. */
  private static boolean isOtherConsent(FormDefinition from, FormDefinition to, Question now) {
    return now.type() == AnswerType.CONSENT && isAltered(from, to, now);
  }

  private static Answers understood(
      FormDefinition to, Question question, Answer given, Answers kept) {
    if (kept.find(question.key()).isPresent() || !(given instanceof Answer.Typed)) {
      return kept;
    }
    Answers tried = kept.with(question.key(), given);
    boolean fits =
        question.type() != AnswerType.CONSENT
            && (question.type().shape() == Shape.TEXT || question.type().shape() == Shape.CHOICES)
            && AnsweredForm.of(to, tried).value(question.key()).isPresent();
    return fits ? tried : kept;
  }

  /** Without options and columns that are no more; else as it was typed, right or wrong. */
  private static Answer fitting(Question question, Answer given) {
    if (given instanceof Answer.Typed typed && question.type().hasOptions()) {
      return new Answer.Typed(typed.words().stream().filter(question.options()::contains).toList());
    }
    if (given instanceof Answer.Rows rows) {
      Set<String> columns =
          question.columns().stream().map(Column::key).collect(Collectors.toSet());
      return new Answer.Rows(rows.rows().stream().map(row -> only(columns, row)).toList());
    }
    return given;
  }

  private static Map<String, String> only(Set<String> columns, Map<String, String> row) {
    Map<String, String> kept = new LinkedHashMap<>(row);
    kept.keySet().removeIf(cell -> !columns.contains(cell.split("\\.", 2)[0]));
    return kept;
  }

  /** Never the answers: it may stand in a log line. */
  @Override
  public String toString() {
    return "FormChanges[" + from.key() + " " + from.version() + " to " + to.version() + "]";
  }
}
