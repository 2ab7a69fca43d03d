package fi.luukku.forms;

import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.forms.definition.Question;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What of an application that was sent can be said again in a form: answers to questions that ask
 * for it ({@code "prefill": ["earlier"]}), that are still asked in the same way, and that would
 * pass. The form decides, whatever the one that was answered then said.
 */
public final class EarlierAnswers {

  private EarlierAnswers() {}

  /**
   * @param from the version that was answered, of the same form or of one that {@code to} names
   * @param sent as they were sent
   */
  public static Answers of(FormDefinition from, FormDefinition to, Answers sent) {
    Answers carried = FormChanges.between(from, to, sent).carried();
    Map<String, Answer> wanted = new LinkedHashMap<>();
    to.questions()
        .filter(question -> question.prefill().contains(Prefill.EARLIER))
        .forEach(
            question ->
                carried
                    .find(question.key())
                    .filter(answer -> !answer.isEmpty())
                    .ifPresent(answer -> wanted.put(question.key(), answer)));
    return withoutFaults(to, new Answers(wanted));
  }

  /** What is to be mended is left; what is not asked at the moment waits until it is. */
  private static Answers withoutFaults(FormDefinition form, Answers answers) {
    AnsweredForm read = AnsweredForm.of(form, answers);
    Answers sound = answers;
    for (Question question : form.questions().toList()) {
      if (!read.problems(question).isEmpty()) {
        sound = sound.without(question.key());
      }
    }
    return sound;
  }
}
