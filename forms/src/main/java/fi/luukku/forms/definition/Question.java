package fi.luukku.forms.definition;

import java.util.List;
import java.util.Optional;

/**
 * One question of a page.
 *
 * @param parts of a type with several inputs; empty otherwise
 * @param columns of a table or a repeated group; empty otherwise
 * @param files rules of a files question; {@link FileRules#NONE} otherwise
 * @param prefill where a first answer may come from, the best source first
 * @param formula of a calculated value; empty otherwise
 */
public record Question(
    String key,
    AnswerType type,
    boolean required,
    Condition showWhen,
    Limits limits,
    List<String> options,
    List<Part> parts,
    List<Column> columns,
    FileRules files,
    List<Prefill> prefill,
    Optional<Formula> formula)
    implements Field {

  @Override
  public String textKey() {
    return "question." + key;
  }

  public Optional<Column> findColumn(String columnKey) {
    return columns.stream().filter(column -> column.key().equals(columnKey)).findFirst();
  }
}
