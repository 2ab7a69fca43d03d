package fi.luukku.forms;

import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.kinds.Kinds;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Answers as they were given, whether they are asked for or understood or not: for who is told that
 * they are not sent, or do not fit any more.
 */
public final class GivenAnswers {
  private final FormDefinition definition;
  private final Answers answers;
  private final Locale locale;
  private final Display display;
  private final UnaryOperator<String> fileName;

  /**
   * @param fileName gives the display name of an attachment id
   */
  public GivenAnswers(
      FormDefinition definition, Answers answers, Locale locale, UnaryOperator<String> fileName) {
    this.definition = definition;
    this.answers = answers;
    this.locale = locale;
    this.display = new Display(definition, locale);
    this.fileName = fileName;
  }

  /** What was answered to questions that other answers have taken back: it will not be sent. */
  public List<Summary.Line> notAsked() {
    AnsweredForm form = AnsweredForm.of(definition, answers);
    return definition
        .questions()
        .filter(question -> question.type().takesInput() && !form.isAsked(question))
        .flatMap(question -> line(question).stream())
        .toList();
  }

  /** What was answered to some questions, in the order asked. */
  public List<Summary.Line> to(List<String> keys) {
    return definition
        .questions()
        .filter(question -> keys.contains(question.key()))
        .flatMap(question -> line(question).stream())
        .toList();
  }

  private Optional<Summary.Line> line(Question question) {
    String label = definition.label(question, locale);
    return answers
        .find(question.key())
        .filter(given -> !given.isEmpty())
        .map(given -> words(question, given))
        .map(
            words -> new Summary.Line(question.key(), label, words, Summary.Table.NONE, List.of()));
  }

  private List<String> words(Question question, Answer given) {
    if (given instanceof Answer.Files files) {
      return files.ids().stream().map(fileName).filter(Objects::nonNull).toList();
    }
    if (given instanceof Answer.Rows rows) {
      return rows.rows().stream()
          .filter(row -> !Answer.Rows.isBlank(row))
          .map(row -> row(question, row))
          .toList();
    }
    if (given instanceof Answer.Parts parts) {
      return parts(question, parts.typed()).toList();
    }
    return ((Answer.Typed) given).words().stream().map(word -> word(question, word)).toList();
  }

  private String row(Question table, Map<String, String> row) {
    return table.columns().stream()
        .flatMap(column -> cell(column, row))
        .collect(Collectors.joining(", "));
  }

  private Stream<String> cell(Column column, Map<String, String> row) {
    return column.parts().isEmpty()
        ? Stream.of(row.getOrDefault(column.key(), ""))
            .filter(cell -> !cell.isBlank())
            .map(cell -> word(column, cell))
        : parts(column, Answer.Rows.cell(row, column.key()));
  }

  private Stream<String> parts(Field field, Map<String, String> typed) {
    return field.parts().stream()
        .map(part -> word(part, typed.getOrDefault(part.key(), "")))
        .filter(word -> !word.isBlank());
  }

  private String word(Field field, String word) {
    return switch (field.type()) {
      case YES_NO -> FormWords.text(locale, "answer." + (word.equals("yes") ? "yes" : "no"));
      case CONSENT -> display.agreement(field);
      case REGISTER_CHOICE -> display.entry(field, word);
      case CHOOSE_ONE, CHOOSE_MANY ->
          definition.texts().find(locale, field.textKey() + ".option." + word).orElse(word);
      default -> Kinds.typed(field.type()).shownBack(field, word);
    };
  }
}
