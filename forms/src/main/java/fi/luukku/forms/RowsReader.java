package fi.luukku.forms;

import fi.luukku.forms.AnsweredForm.Understood;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.values.Parsed;
import fi.luukku.forms.values.TextValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Understands the rows of a table. Rows that are blank count as not there. */
final class RowsReader {

  private final AnsweredForm form;
  private final Question table;
  private final boolean bounds;
  private final List<Problem> problems = new ArrayList<>();

  RowsReader(AnsweredForm form, Question table) {
    this(form, table, false);
  }

  private RowsReader(AnsweredForm form, Question table, boolean bounds) {
    this.form = form;
    this.table = table;
    this.bounds = bounds;
  }

  /** Looks at bounds that are answers too, once all answers are understood. */
  static RowsReader withBounds(AnsweredForm form, Question table) {
    return new RowsReader(form, table, true);
  }

  Understood read() {
    List<Map<String, String>> typed = form.answers().rows(table.key()).rows();
    List<Map<String, Value>> rows = new ArrayList<>();
    for (int index = 0; index < typed.size(); index++) {
      if (!Answer.Rows.isBlank(typed.get(index))) {
        rows.add(row(index, typed.get(index)));
      }
    }
    checkCount(rows.size());
    return new Understood(rows.isEmpty() ? Value.NONE : new Value.Rows(rows), problems);
  }

  private void checkCount(int count) {
    int least = table.limits().count().least().orElse(table.required() ? 1 : 0);
    int most = table.limits().count().most().orElse(Integer.MAX_VALUE);
    if (count == 0 && table.required()) {
      problems.add(Problem.of(table.key(), "required.rows"));
    } else if (count > 0 && count < least) {
      problems.add(Problem.of(table.key(), "rows.few", least));
    } else if (count > most) {
      problems.add(Problem.of(table.key(), "rows.many", most));
    }
  }

  private Map<String, Value> row(int index, Map<String, String> typed) {
    Map<String, Value> row = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      row.put(
          column.key(),
          column.parts().isEmpty()
              ? cell(index, column, typed.getOrDefault(column.key(), ""))
              : parts(index, column, Answer.Rows.cell(typed, column.key())));
    }
    return row;
  }

  private Value cell(int index, Column column, String typed) {
    if (TextValue.isBlank(typed)) {
      if (column.required()) {
        add(index, column, AnswerReader.missingCode(column.type()), List.of());
      }
      return Value.NONE;
    }
    Parsed<Value> parsed = FieldReader.read(column, typed);
    if (parsed.isRefused()) {
      add(index, column, parsed.code(), parsed.args());
      return Value.NONE;
    }
    Value value = parsed.value().orElseThrow();
    if (bounds) {
      Comparison.outside(column, value, form)
          .ifPresent(outside -> add(index, column, outside.code(), outside.args()));
    }
    return value;
  }

  private Value parts(int index, Column column, Map<String, String> typed) {
    PartsAnswer read = PartsAnswer.read(column, typed);
    read.faults()
        .forEach(
            it ->
                problems.add(
                    new Problem(
                        table.key(), index, column.key(), it.part(), it.code(), it.args())));
    return read.value();
  }

  private void add(int index, Column column, String code, List<Object> args) {
    problems.add(new Problem(table.key(), index, column.key(), code, args));
  }
}
