package fi.luukku.forms.definition;

import java.util.List;

/** What one answer must be: a question of a page, a column of a table, a part of either. */
public sealed interface Field permits Question, Column, Part {

  String key();

  AnswerType type();

  boolean required();

  Limits limits();

  /** Keys of the options, in the order shown; empty for types without options. */
  List<String> options();

  /** The inputs of a type that has several; empty for the others. */
  default List<Part> parts() {
    return List.of();
  }

  /** Where the texts of this field begin, for example {@code question.name}. */
  String textKey();
}
