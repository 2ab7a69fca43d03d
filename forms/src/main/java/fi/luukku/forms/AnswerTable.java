package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What many answered to one version of a form, as a table: a column a question, a row an
 * application. The rows of a table or a repeated group are a table of their own; in the main one
 * stand its sums, or how many rows it has where nothing is summed. A cell is a {@link
 * java.math.BigDecimal}, an {@link Integer}, a {@link java.time.LocalDate} or a text; an empty text
 * where nothing was answered. Of files the number stands there.
 */
public final class AnswerTable {
  private final FormDefinition form;
  private final Locale locale;
  private final Display display;

  public AnswerTable(FormDefinition form, Locale locale) {
    this.form = form;
    this.locale = locale;
    this.display = new Display(form, locale);
  }

  public List<String> headings() {
    return questions().flatMap(this::headingsOf).toList();
  }

  public List<Object> row(AnsweredForm answered) {
    List<Object> cells = new ArrayList<>();
    questions().forEach(question -> cells.addAll(cells(question, answered)));
    return cells;
  }

  /** The questions that have a table of their own. */
  public List<Question> tables() {
    return questions().filter(question -> question.type().hasRows()).toList();
  }

  public List<String> headings(Question table) {
    return table.columns().stream().map(column -> form.label(column, locale)).toList();
  }

  public List<List<Object>> rows(Question table, AnsweredForm answered) {
    return answered.value(table.key()) instanceof Value.Rows rows
        ? rows.rows().stream().map(row -> cells(table, row)).toList()
        : List.of();
  }

  private Stream<Question> questions() {
    return form.questions().filter(Summary::isShown);
  }

  private Stream<String> headingsOf(Question question) {
    String label = form.label(question, locale);
    List<Column> summed = summed(question);
    return summed.isEmpty()
        ? Stream.of(label)
        : summed.stream().map(column -> label + ": " + form.label(column, locale));
  }

  private List<Object> cells(Question question, AnsweredForm answered) {
    Value value = answered.value(question.key());
    List<Column> summed = summed(question);
    if (summed.isEmpty()) {
      return List.of(cell(question, value));
    }
    Value.Rows rows = value instanceof Value.Rows some ? some : new Value.Rows(List.of());
    return summed.stream().map(column -> (Object) Sums.ofColumn(rows, column)).toList();
  }

  private static List<Column> summed(Question question) {
    return question.columns().stream().filter(Column::summed).toList();
  }

  private List<Object> cells(Question table, Map<String, Value> row) {
    return table.columns().stream()
        .map(column -> cell(column, row.getOrDefault(column.key(), Value.NONE)))
        .toList();
  }

  private Object cell(Field field, Value value) {
    if (value instanceof Value.Amount amount) {
      return amount.amount();
    }
    if (value instanceof Value.Day day) {
      return day.date();
    }
    if (value instanceof Value.CalendarYear year) {
      return year.year();
    }
    if (value instanceof Value.Files files) {
      return files.ids().size();
    }
    if (value instanceof Value.Rows rows) {
      return rows.rows().size();
    }
    List<String> lines = display.lines(field, value);
    // The bank's code is told beneath an account number, and can be had from it.
    return field.type() == AnswerType.IBAN && !lines.isEmpty()
        ? lines.get(0)
        : String.join("; ", lines);
  }
}
