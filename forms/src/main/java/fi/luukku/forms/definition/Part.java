package fi.luukku.forms.definition;

import java.util.List;

/**
 * One of the inputs of an answer that has several, as the street of an address. Its words are this
 * module's unless the form has its own.
 *
 * @param owner where the texts of the question begin, for example {@code question.home}
 * @param required whether it is needed once anything of the answer is there
 */
public record Part(String owner, String key, AnswerType type, boolean required, Limits limits)
    implements Field {

  @Override
  public List<String> options() {
    return List.of();
  }

  @Override
  public String textKey() {
    return owner + ".part." + key;
  }
}
