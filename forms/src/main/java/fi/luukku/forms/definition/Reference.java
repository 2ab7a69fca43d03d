package fi.luukku.forms.definition;

/**
 * Names an answer: a question, or the sum of one column of a table ("budget.amount").
 *
 * @param column empty when the question itself is meant
 */
public record Reference(String question, String column) {

  public static Reference parse(String words) {
    int dot = words.indexOf('.');
    return dot < 0
        ? new Reference(words, "")
        : new Reference(words.substring(0, dot), words.substring(dot + 1));
  }

  public boolean isColumn() {
    return !column.isEmpty();
  }

  @Override
  public String toString() {
    return isColumn() ? question + "." + column : question;
  }
}
