package fi.luukku.forms.definition;

import java.util.List;
import java.util.Optional;

/**
 * A page of a form: one question or a few that belong together.
 *
 * @param next where to go on from here instead of the following page: the first that holds
 */
public record FormPage(String key, List<Question> questions, Condition showWhen, List<Route> next) {

  public Optional<Question> findQuestion(String questionKey) {
    return questions.stream().filter(question -> question.key().equals(questionKey)).findFirst();
  }
}
