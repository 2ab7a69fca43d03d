package fi.luukku.forms.view;

import fi.luukku.forms.Answer;
import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.Display;
import fi.luukku.forms.FieldNames;
import fi.luukku.forms.FormWords;
import fi.luukku.forms.ShownRows;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Reference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Makes the views of a table's columns and rows. */
final class TableViews {

  private final AnsweredForm form;
  private final FormDefinition definition;
  private final FieldViews fields;
  private final Locale locale;

  TableViews(AnsweredForm form, FieldViews fields, Locale locale) {
    this.form = form;
    this.definition = form.definition();
    this.fields = fields;
    this.locale = locale;
  }

  List<ColumnView> columns(Question table) {
    return table.columns().stream()
        .map(
            column ->
                new ColumnView(
                    column.key(),
                    definition.label(column, locale),
                    definition.texts().find(locale, column.textKey() + ".hint").orElse(""),
                    column.type().isAmount(),
                    column.summed() ? sum(column) : ""))
        .toList();
  }

  private String sum(Column column) {
    boolean money = column.type() == AnswerType.MONEY;
    BigDecimal sum =
        form.amount(new Reference(column.table(), column.key()))
            .orElse(BigDecimal.ZERO.setScale(money ? 2 : 0));
    return new Display(definition, locale).plain(new Value.Amount(sum, money));
  }

  List<RowView> rows(Question table) {
    List<Map<String, String>> typed = form.answers().rows(table.key()).rows();
    int shown = Math.max(typed.size(), typed.isEmpty() ? ShownRows.least(table) : 1);
    List<RowView> rows = new ArrayList<>();
    for (int index = 0; index < shown; index++) {
      rows.add(row(table, index, index < typed.size() ? typed.get(index) : Map.of()));
    }
    return rows;
  }

  private RowView row(Question table, int index, Map<String, String> typed) {
    boolean awaited = table.required() || !Answer.Rows.isBlank(typed);
    return new RowView(
        index + 1,
        awaited,
        table.columns().stream()
            .map(column -> fields.of(column, index, typed))
            .map(cell -> awaited ? cell : cell.notRequired())
            .toList(),
        FieldNames.removeRow(table.key(), index),
        FormWords.text(locale, "table.remove_row", String.valueOf(index + 1)));
  }

  String addRowName(Question table) {
    int rows = form.answers().rows(table.key()).rows().size();
    boolean more = rows < table.limits().count().most().orElse(Integer.MAX_VALUE);
    return more ? FieldNames.addRow(table.key()) : "";
  }

  String addRowLabel(Question table) {
    return definition
        .texts()
        .find(locale, table.textKey() + ".add")
        .orElseGet(() -> FormWords.text(locale, "table.add_row"));
  }
}
