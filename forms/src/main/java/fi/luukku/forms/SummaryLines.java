package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Makes the lines of a summary. */
final class SummaryLines {

  private final AnsweredForm form;
  private final FormDefinition definition;
  private final Locale locale;
  private final Display display;
  private final UnaryOperator<String> fileName;

  SummaryLines(AnsweredForm form, Locale locale, UnaryOperator<String> fileName) {
    this.form = form;
    this.definition = form.definition();
    this.locale = locale;
    this.display = new Display(definition, locale);
    this.fileName = fileName;
  }

  Summary.Line line(Question question) {
    Value value = form.value(question.key());
    return new Summary.Line(
        question.key(),
        definition.label(question, locale),
        values(question, value),
        value instanceof Value.Rows rows && question.type() == AnswerType.TABLE
            ? table(question, rows)
            : Summary.Table.NONE,
        value instanceof Value.Rows rows && question.type() == AnswerType.GROUP
            ? entries(question, rows)
            : List.of());
  }

  private List<Summary.Entry> entries(Question group, Value.Rows rows) {
    List<Summary.Entry> entries = new ArrayList<>();
    for (Map<String, Value> row : rows.rows()) {
      List<Summary.Line> lines =
          group.columns().stream()
              .filter(column -> row.get(column.key()).isPresent())
              .map(column -> line(column, row.get(column.key())))
              .toList();
      entries.add(new Summary.Entry(entries.size() + 1, lines));
    }
    return entries;
  }

  /** For readers that list texts only. */
  private static String oneLine(Summary.Entry entry) {
    return entry.number()
        + ". "
        + entry.lines().stream()
            .map(line -> line.label() + ": " + String.join(", ", line.values()))
            .collect(Collectors.joining("; "));
  }

  private Summary.Line line(Column column, Value value) {
    return new Summary.Line(
        column.key(),
        definition.label(column, locale),
        display.lines(column, value),
        Summary.Table.NONE,
        List.of());
  }

  private List<String> values(Question question, Value value) {
    if (value instanceof Value.Files files) {
      return files.ids().stream().map(fileName).toList();
    }
    if (value instanceof Value.Rows rows && question.type() == AnswerType.GROUP) {
      return entries(question, rows).stream().map(SummaryLines::oneLine).toList();
    }
    if (!value.isPresent()) {
      return List.of(FormWords.text(locale, "answer.none"));
    }
    return display.lines(question, value);
  }

  private Summary.Table table(Question table, Value.Rows rows) {
    boolean sums = table.columns().stream().anyMatch(Column::summed);
    return new Summary.Table(
        table.columns().stream().map(column -> definition.label(column, locale)).toList(),
        rows.rows().stream().map(row -> cells(table, row)).toList(),
        sums ? table.columns().stream().map(column -> sum(column, rows)).toList() : List.of());
  }

  private List<String> cells(Question table, Map<String, Value> row) {
    return table.columns().stream()
        .map(column -> String.join(", ", display.lines(column, row.get(column.key()))))
        .toList();
  }

  private String sum(Column column, Value.Rows rows) {
    boolean money = column.type() == AnswerType.MONEY;
    return column.summed()
        ? display.plain(new Value.Amount(Sums.ofColumn(rows, column), money))
        : "";
  }
}
