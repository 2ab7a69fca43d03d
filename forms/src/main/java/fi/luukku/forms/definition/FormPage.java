package fi.luukku.forms.definition;

import java.util.List;
import java.util.Optional;

/** A page of a form: one question or a few that belong together. */
public record FormPage(String key, List<Question> questions, Condition showWhen) {

  public Optional<Question> findQuestion(String questionKey) {
    return questions.stream().filter(question -> question.key().equals(questionKey)).findFirst();
  }
}
