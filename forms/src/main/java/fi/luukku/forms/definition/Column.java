package fi.luukku.forms.definition;

import java.util.List;

/**
 * A typed column of a table question.
 *
 * @param table key of the question that this column belongs to
 * @param summed whether the sum of the column is shown below it
 */
public record Column(
    String table,
    String key,
    AnswerType type,
    boolean required,
    Limits limits,
    List<String> options,
    boolean summed)
    implements Field {

  @Override
  public String textKey() {
    return "question." + table + ".column." + key;
  }
}
