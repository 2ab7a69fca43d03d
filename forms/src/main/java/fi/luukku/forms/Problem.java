package fi.luukku.forms;

import java.util.List;

/**
 * Something to mend in an answer.
 *
 * @param row index of the table row from 0, or {@link #NO_ROW}
 * @param column key of the table column, or empty
 * @param part key of the input of an answer that has several, or empty
 * @param code of the words in {@code problems_xx.properties}
 * @param args for the placeholders from {1}; {0} is the label of the question
 */
public record Problem(
    String question, int row, String column, String part, String code, List<Object> args) {

  public static final int NO_ROW = -1;

  public Problem(String question, int row, String column, String code, List<Object> args) {
    this(question, row, column, "", code, args);
  }

  public static Problem of(String question, String code, Object... args) {
    return new Problem(question, NO_ROW, "", code, List.of(args));
  }

  public boolean isInRow() {
    return row != NO_ROW;
  }

  public boolean isInPart() {
    return !part.isEmpty();
  }
}
