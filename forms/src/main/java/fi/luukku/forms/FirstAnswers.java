package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType.Shape;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.forms.definition.Question;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a form starts with: what is known of a person already, and what a link brings. Only for
 * questions that allow it, and only what they would take if it were typed: nobody has to mend what
 * he did not write.
 */
public final class FirstAnswers {

  private FirstAnswers() {}

  /**
   * The first answers to a form.
   *
   * @param known answers by where they come from; a link is not among them
   * @param link values by the name of the question's input
   */
  public static Answers of(
      FormDefinition form, Map<Prefill, Answer> known, Map<String, String> link) {
    Map<String, Answer> first = new LinkedHashMap<>();
    form.questions()
        .forEach(
            question ->
                question.prefill().stream()
                    .flatMap(from -> answer(question, from, known, link).stream())
                    .filter(answer -> takes(question, answer))
                    .findFirst()
                    .ifPresent(answer -> first.put(question.key(), answer)));
    return new Answers(first);
  }

  private static Optional<Answer> answer(
      Question question, Prefill from, Map<Prefill, Answer> known, Map<String, String> link) {
    return from == Prefill.LINK
        ? Optional.ofNullable(link.get(FieldNames.input(question.key()))).map(Answer.Typed::of)
        : Optional.ofNullable(known.get(from));
  }

  private static boolean takes(Question question, Answer answer) {
    if (answer.isEmpty()) {
      return false;
    }
    if (question.type().shape() == Shape.PARTS) {
      return answer instanceof Answer.Parts parts
          && PartsAnswer.read(question, parts.typed()).faults().isEmpty();
    }
    return answer instanceof Answer.Typed typed
        && !FieldReader.read(question, typed.word()).isRefused();
  }
}
