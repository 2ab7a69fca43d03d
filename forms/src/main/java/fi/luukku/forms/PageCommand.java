package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a button of a page asks for beside going on: these stay on the page. */
public sealed interface PageCommand {

  /** The person wants to go on; answers are checked. */
  record Proceed() implements PageCommand {}

  record AddRow(Question table) implements PageCommand {}

  record RemoveRow(Question table, int row) implements PageCommand {}

  record RemoveFile(Question question, int file) implements PageCommand {}

  /**
   * Looks up an address.
   *
   * @param fieldId id of the answer that it is for
   */
  record LookUp(String fieldId) implements PageCommand {}

  /** The answers after the command. */
  default Answers applyTo(Answers answers) {
    if (this instanceof AddRow add) {
      return add(answers, add.table());
    }
    if (this instanceof RemoveRow remove) {
      return remove(answers, remove);
    }
    if (this instanceof RemoveFile remove) {
      List<String> ids = answers.files(remove.question().key()).ids();
      return remove.file() < ids.size()
          ? answers.withoutFile(remove.question().key(), ids.get(remove.file()))
          : answers;
    }
    return answers;
  }

  /**
   * Id of the field at which the person goes on after a command that stays on the page: the new
   * row, what is left of the table or of the files.
   *
   * @param after the answers after the command
   */
  default Optional<String> goesOnAt(Answers after) {
    if (this instanceof AddRow add) {
      int last = after.rows(add.table().key()).rows().size() - 1;
      Column first = add.table().columns().get(0);
      String id = FieldNames.id(add.table().key(), Math.max(0, last), first.key());
      return Optional.of(
          first.parts().isEmpty() ? id : FieldNames.partId(id, first.parts().get(0).key()));
    }
    if (this instanceof LookUp lookUp) {
      return Optional.of(FieldNames.partId(lookUp.fieldId(), PickedAddress.WORDS));
    }
    if (this instanceof RemoveRow remove) {
      return Optional.of(FieldNames.id(remove.table().key()));
    }
    return this instanceof RemoveFile remove
        ? Optional.of(FieldNames.id(remove.question().key()))
        : Optional.empty();
  }

  /** An untouched table shows rows that are not stored yet; they count, or nothing would grow. */
  private static Answers add(Answers answers, Question table) {
    List<Map<String, String>> rows = new ArrayList<>(answers.rows(table.key()).rows());
    int shown = Math.max(rows.size(), ShownRows.least(table));
    int most = table.limits().count().most().orElse(ShownRows.MOST);
    while (rows.size() < Math.min(shown + 1, most)) {
      rows.add(Map.of());
    }
    return answers.with(table.key(), new Answer.Rows(rows));
  }

  private static Answers remove(Answers answers, RemoveRow remove) {
    List<Map<String, String>> rows = new ArrayList<>(answers.rows(remove.table().key()).rows());
    if (remove.row() >= rows.size()) {
      return answers;
    }
    rows.remove(remove.row());
    return answers.with(remove.table().key(), new Answer.Rows(rows));
  }

  /** The command among the parameters; a name that fits no question of the page is no command. */
  static PageCommand read(FormPage page, Map<String, String[]> params) {
    for (Question question : page.questions()) {
      Optional<PageCommand> lookUp = lookUp(question, params);
      if (lookUp.isPresent()) {
        return lookUp.get();
      }
      if (question.type().hasRows()) {
        if (params.containsKey(FieldNames.addRow(question.key()))) {
          return new AddRow(question);
        }
        for (int row = 0; row < ShownRows.MOST; row++) {
          if (params.containsKey(FieldNames.removeRow(question.key(), row))) {
            return new RemoveRow(question, row);
          }
        }
      }
      if (question.type() == AnswerType.FILES) {
        for (int file = 0; file < ShownRows.MOST; file++) {
          if (params.containsKey(FieldNames.removeFile(question.key(), file))) {
            return new RemoveFile(question, file);
          }
        }
      }
    }
    return new Proceed();
  }

  private static Optional<PageCommand> lookUp(Question question, Map<String, String[]> params) {
    if (params.containsKey(FieldNames.lookUp(FieldNames.input(question.key())))) {
      return Optional.of(new LookUp(FieldNames.id(question.key())));
    }
    for (Column column : question.columns()) {
      for (int row = 0; row < ShownRows.MOST && !column.parts().isEmpty(); row++) {
        String input = FieldNames.input(question.key(), row, column.key());
        if (params.containsKey(FieldNames.lookUp(input))) {
          return Optional.of(new LookUp(FieldNames.id(question.key(), row, column.key())));
        }
      }
    }
    return Optional.empty();
  }
}
