package fi.luukku.casework.web;

import fi.luukku.casework.AnswerExport;
import fi.luukku.forms.definition.Question;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Answers as a workbook: a sheet with a row a case, and one more for each table question. A cell
 * holds a value and never a formula, whatever was typed.
 */
final class AnswersXlsx implements AnswersFile {
  private static final String DAY = "d.m.yyyy";
  private static final String MOMENT = DAY + " h:mm";
  private static final int LONGEST_NAME = 28;

  private final Workbook book;
  private final Columns columns;
  private final Sheet main;
  private final Map<Question, Sheet> tables = new LinkedHashMap<>();

  /** A sheet, and how far it is written. */
  private static final class Sheet {
    private final Worksheet sheet;
    private int next;

    Sheet(Worksheet sheet) {
      this.sheet = sheet;
    }

    void add(List<?> cells) {
      for (int column = 0; column < cells.size(); column++) {
        put(column, cells.get(column));
      }
      next++;
    }

    private void put(int column, Object cell) {
      if (cell instanceof BigDecimal number) {
        sheet.value(next, column, number);
      } else if (cell instanceof Integer number) {
        sheet.value(next, column, number);
      } else if (cell instanceof LocalDate day) {
        sheet.value(next, column, day);
        sheet.style(next, column).format(DAY).set();
      } else if (cell instanceof LocalDateTime moment) {
        sheet.value(next, column, moment);
        sheet.style(next, column).format(MOMENT).set();
      } else if (!cell.toString().isEmpty()) {
        sheet.inlineString(next, column, cell.toString());
      }
    }
  }

  AnswersXlsx(OutputStream out, Columns columns) {
    this.book = new Workbook(out, "Luukku", "1.0");
    this.columns = columns;
    this.main = sheet("1");
    main.add(columns.headings());
    for (Question table : columns.answers.tables()) {
      Sheet sheet = sheet(tables.size() + 2 + " " + table.key());
      sheet.add(
          Stream.concat(
                  Stream.of(columns.numberHeading()), columns.answers.headings(table).stream())
              .toList());
      tables.put(table, sheet);
    }
  }

  private Sheet sheet(String name) {
    return new Sheet(
        book.newWorksheet(name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name));
  }

  @Override
  public void write(List<AnswerExport.Row> cases) throws IOException {
    for (AnswerExport.Row one : cases) {
      main.add(columns.cells(one));
      tables.forEach(
          (table, sheet) ->
              columns
                  .answers
                  .rows(table, columns.answered(one))
                  .forEach(
                      cells ->
                          sheet.add(
                              Stream.concat(Stream.of(one.number().value()), cells.stream())
                                  .toList())));
    }
    main.sheet.flush();
  }

  @Override
  public void close() throws IOException {
    main.sheet.finish();
    for (Sheet sheet : tables.values()) {
      sheet.sheet.finish();
    }
    book.finish();
  }
}
