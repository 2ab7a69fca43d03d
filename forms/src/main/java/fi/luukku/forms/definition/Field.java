package fi.luukku.forms.definition;

import java.util.List;

/** What one typed value must be: a question of a page or a column of a table. */
public sealed interface Field permits Question, Column {

  String key();

  AnswerType type();

  boolean required();

  Limits limits();

  /** Keys of the options, in the order shown; empty for types without options. */
  List<String> options();

  /** Where the texts of this field begin, for example {@code question.name}. */
  String textKey();
}
