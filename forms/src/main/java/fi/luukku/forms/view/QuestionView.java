package fi.luukku.forms.view;

import java.util.List;

/**
 * One question of a page, ready for a tag.
 *
 * @param field the input; also label, hint and error of a table, of files, and of what is only
 *     shown (its value is then the calculated value)
 * @param text body of an information, what a consent is to; else empty
 * @param asked false for a question that the other answers of this page may still bring up. Write
 *     it, and let a script hide it: without one, {@code onlyIf} tells when to answer.
 * @param onlyIf when to answer, for example "Vastaa, jos vastasit …: Kyllä"; empty when always
 * @param showIfName input whose value brings the question up; empty when there is no simple one
 * @param showIfValue that value
 * @param columns of a table or a repeated group, else empty
 * @param rows of a table or a repeated group, else empty
 * @param addRowName name of the submit button that adds a row; empty when no more rows are taken
 * @param addRowLabel its words
 * @param files that are attached already
 * @param accept for the accept attribute of a file input
 * @param severalFiles whether more than one may be chosen at once
 * @param maxBytes of one file
 * @param deliveredName of the boxes of documents that were handed in before; empty where none may
 *     be chosen
 * @param origin where its answer was taken from, in words; empty where somebody gave it here
 */
public record QuestionView(
    FieldView field,
    String text,
    boolean asked,
    String onlyIf,
    String showIfName,
    String showIfValue,
    List<ColumnView> columns,
    List<RowView> rows,
    String addRowName,
    String addRowLabel,
    List<FileView> files,
    String accept,
    boolean severalFiles,
    long maxBytes,
    String deliveredName,
    String origin) {

  public String key() {
    return field.key();
  }

  public String type() {
    return field.type();
  }

  /**
   * How a page writes it: heading, information, calculated, consent, rows, files, or field for one
   * input or several in a group.
   */
  public String drawnAs() {
    return switch (type()) {
      case "heading", "information", "calculated", "consent", "files" -> type();
      case "table", "group" -> "rows";
      default -> "field";
    };
  }

  QuestionView withFault(String words) {
    return changed(field.withFault(words), origin);
  }

  QuestionView withOrigin(String words) {
    return changed(field.describedAlso(originId()), words);
  }

  /** Id of the words that say where the answer was taken from. */
  public String originId() {
    return field.id() + "-origin";
  }

  private QuestionView changed(FieldView shown, String taken) {
    return new QuestionView(
        shown,
        text,
        asked,
        onlyIf,
        showIfName,
        showIfValue,
        columns,
        rows,
        addRowName,
        addRowLabel,
        files,
        accept,
        severalFiles,
        maxBytes,
        deliveredName,
        taken);
  }

  /** Whether a row of sums stands below the table. */
  public boolean hasSums() {
    return columns.stream().anyMatch(column -> !column.sum().isEmpty());
  }
}
