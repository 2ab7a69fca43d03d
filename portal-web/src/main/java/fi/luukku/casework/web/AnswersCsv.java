package fi.luukku.casework.web;

import fi.luukku.casework.AnswerExport;
import fi.luukku.forms.definition.Question;
import fi.luukku.shared.SpreadsheetText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Answers as CSV: a row a case, or of one table question a row for each of its rows, with the
 * case's number before them.
 */
final class AnswersCsv implements AnswersFile {
  private final OutputStream out;
  private final Columns columns;
  private final Optional<Question> table;

  AnswersCsv(OutputStream out, Columns columns, Optional<Question> table) throws IOException {
    this.out = out;
    this.columns = columns;
    this.table = table;
    put(SpreadsheetText.MARK);
    List<String> headings =
        table
            .map(
                one ->
                    Stream.concat(
                            Stream.of(columns.numberHeading()),
                            columns.answers.headings(one).stream())
                        .toList())
            .orElseGet(columns::headings);
    put(SpreadsheetText.line(List.copyOf(headings)));
  }

  @Override
  public void write(List<AnswerExport.Row> cases) throws IOException {
    for (AnswerExport.Row one : cases) {
      for (List<Object> row : rows(one)) {
        put(SpreadsheetText.line(row));
      }
    }
    out.flush();
  }

  private List<List<Object>> rows(AnswerExport.Row one) {
    return table
        .map(
            question ->
                columns.answers.rows(question, columns.answered(one)).stream()
                    .map(
                        cells ->
                            Stream.concat(Stream.of((Object) one.number().value()), cells.stream())
                                .toList())
                    .toList())
        .orElseGet(() -> List.of(columns.cells(one)));
  }

  private void put(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The server closes what it opened. */
  @Override
  public void close() throws IOException {
    out.flush();
  }
}
