package fi.luukku.forms.view;

import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.Display;
import fi.luukku.forms.FieldNames;
import fi.luukku.forms.Problem;
import fi.luukku.forms.ProblemWords;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of single inputs: questions and table cells. */
final class FieldViews {

  private final AnsweredForm form;
  private final FormDefinition definition;
  private final List<Problem> problems;
  private final Locale locale;
  private final Display display;

  FieldViews(AnsweredForm form, List<Problem> problems, Locale locale) {
    this.form = form;
    this.definition = form.definition();
    this.problems = problems;
    this.locale = locale;
    this.display = new Display(definition, locale);
  }

  FieldView of(Question question) {
    List<String> typed = form.answers().typed(question.key()).words();
    return view(
        question,
        FieldNames.input(question.key()),
        FieldNames.id(question.key()),
        question.type() == AnswerType.CALCULATED ? calculated(question) : typed,
        error(question.key(), Problem.NO_ROW, ""));
  }

  FieldView of(Column column, int row, String typed) {
    return view(
        column,
        FieldNames.input(column.table(), row, column.key()),
        FieldNames.id(column.table(), row, column.key()),
        List.of(typed),
        error(column.table(), row, column.key()));
  }

  private FieldView view(Field field, String name, String id, List<String> typed, String error) {
    String hint = definition.texts().find(locale, field.textKey() + ".hint").orElse("");
    List<OptionView> options = options(field, id, typed);
    return new FieldView(
        field.key(),
        field.type().jsonName(),
        name,
        id,
        definition.label(field, locale),
        hint,
        field.required(),
        options.isEmpty() && !typed.isEmpty() ? typed.get(0) : "",
        options,
        error,
        Stream.of(hint.isEmpty() ? "" : id + "-hint", error.isEmpty() ? "" : id + "-error")
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" ")),
        inputMode(field.type()),
        autocomplete(field.type()),
        field.limits().length().most().orElse(0));
  }

  private List<String> calculated(Question question) {
    Value value = form.value(question.key());
    return value.isPresent() ? display.lines(question, value) : List.of();
  }

  private String error(String question, int row, String column) {
    ProblemWords words = new ProblemWords(definition, locale);
    return problems.stream()
        .filter(it -> it.question().equals(question))
        .filter(it -> it.row() == row && it.column().equals(column))
        .findFirst()
        .map(words::atField)
        .orElse("");
  }

  private List<OptionView> options(Field field, String id, List<String> typed) {
    List<String> keys = field.type() == AnswerType.YES_NO ? List.of("yes", "no") : field.options();
    List<OptionView> options = new ArrayList<>();
    for (String key : keys) {
      String optionId = options.isEmpty() ? id : id + "-" + key;
      options.add(new OptionView(key, optionId, optionLabel(field, key), typed.contains(key)));
    }
    return options;
  }

  String optionLabel(Field field, String option) {
    return switch (field.type()) {
      case YES_NO -> display.yesNo(option);
      case CHOOSE_ONE, CHOOSE_MANY -> display.option(field, option);
      default -> option;
    };
  }

  private static String inputMode(AnswerType type) {
    return switch (type) {
      case NUMBER, MONEY -> "decimal";
      case YEAR -> "numeric";
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> "text";
    };
  }

  private static String autocomplete(AnswerType type) {
    return switch (type) {
      case EMAIL -> "email";
      case PHONE -> "tel";
      default -> "off";
    };
  }
}
