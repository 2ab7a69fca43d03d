package fi.luukku.forms.definition;

import java.util.List;

/**
 * A typed column of a table, or a question of a repeated group.
 *
 * @param table key of the question that this column belongs to
 * @param parts of a type with several inputs; empty otherwise
 * @param summed whether the sum of the column is shown below it
 */
public record Column(
    String table,
    String key,
    AnswerType type,
    boolean required,
    Limits limits,
    List<String> options,
    List<Part> parts,
    boolean summed)
    implements Field {

  @Override
  public String textKey() {
    return "question." + table + ".column." + key;
  }
}
