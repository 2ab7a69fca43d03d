package fi.luukku.forms.view;

import fi.luukku.forms.Answer;
import fi.luukku.forms.AnsweredForm;
import fi.luukku.forms.Display;
import fi.luukku.forms.FieldNames;
import fi.luukku.forms.FieldWords;
import fi.luukku.forms.Problem;
import fi.luukku.forms.ProblemWords;
import fi.luukku.forms.Value;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Register;
import fi.luukku.forms.kinds.Input;
import fi.luukku.forms.kinds.Kinds;
import fi.luukku.forms.kinds.TypedKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the views of single inputs: questions, table cells, and the parts of either. */
final class FieldViews {

  private final AnsweredForm form;
  private final FormDefinition definition;
  private final List<Problem> problems;
  private final Locale locale;
  private final Display display;

  /** Where an input stands, and what was typed there. */
  private record Place(
      String question, int row, String column, String name, String id, List<String> typed) {

    private Place part(String key, String words) {
      return new Place(
          question,
          row,
          column,
          FieldNames.part(name, key),
          FieldNames.partId(id, key),
          List.of(words));
    }
  }

  FieldViews(AnsweredForm form, List<Problem> problems, Locale locale) {
    this.form = form;
    this.definition = form.definition();
    this.problems = problems;
    this.locale = locale;
    this.display = new Display(definition, locale);
  }

  FieldView of(Question question) {
    String key = question.key();
    List<String> typed =
        question.type() == AnswerType.CALCULATED
            ? calculated(question)
            : form.answers().typed(key).words();
    Place place =
        new Place(key, Problem.NO_ROW, "", FieldNames.input(key), FieldNames.id(key), typed);
    return whole(question, place, form.answers().parts(key).typed());
  }

  FieldView of(Column column, int row, Map<String, String> typed) {
    String key = column.key();
    Place place =
        new Place(
            column.table(),
            row,
            key,
            FieldNames.input(column.table(), row, key),
            FieldNames.id(column.table(), row, key),
            List.of(typed.getOrDefault(key, "")));
    return whole(column, place, Answer.Rows.cell(typed, key));
  }

  private FieldView whole(Field field, Place place, Map<String, String> typed) {
    List<FieldView> parts =
        field.parts().stream()
            .map(
                part ->
                    view(
                        part,
                        part.required() && field.required(),
                        place.part(part.key(), typed.getOrDefault(part.key(), "")),
                        part.key(),
                        Kinds.parts(field.type()).autocomplete(part.key()),
                        List.of()))
            .toList();
    LookUpView lookUp = LookUps.of(field, place.name(), place.id(), typed);
    return view(field, field.required(), place, "", "", parts).with(lookUp);
  }

  private FieldView view(
      Field field,
      boolean required,
      Place place,
      String part,
      String autocomplete,
      List<FieldView> parts) {
    String hint = FieldWords.hint(definition, field, locale);
    String error = error(place, part);
    List<OptionView> options = options(field, place.id(), place.typed());
    String typed = options.isEmpty() && !place.typed().isEmpty() ? place.typed().get(0) : "";
    Optional<TypedKind> kind = typedKind(field);
    String note = kind.map(it -> note(it, field, typed)).orElse("");
    Input input = kind.map(TypedKind::input).orElse(Input.WIDE);
    return new FieldView(
        field.key(),
        field.type().jsonName(),
        place.name(),
        place.id(),
        display.label(field),
        hint,
        required,
        kind.map(it -> it.shownBack(field, typed)).orElse(typed),
        options,
        error,
        describedBy(place.id(), hint, error, note),
        autocomplete.isEmpty() ? input : input.filledWith(autocomplete),
        field.limits().length().most().orElse(0),
        note,
        parts,
        LookUpView.NONE);
  }

  private static Optional<TypedKind> typedKind(Field field) {
    return Kinds.find(field.type()).filter(TypedKind.class::isInstance).map(TypedKind.class::cast);
  }

  private String note(TypedKind kind, Field field, String typed) {
    return typed.isBlank()
        ? ""
        : kind.read(field, typed).value().map(value -> kind.note(value, locale)).orElse("");
  }

  private static String describedBy(String id, String hint, String error, String note) {
    return Stream.of(
            hint.isEmpty() ? "" : id + "-hint",
            error.isEmpty() ? "" : id + "-error",
            note.isEmpty() ? "" : id + "-note")
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private List<String> calculated(Question question) {
    Value value = form.value(question.key());
    return value.isPresent() ? display.lines(question, value) : List.of();
  }

  private String error(Place place, String part) {
    ProblemWords words = new ProblemWords(definition, locale);
    return problems.stream()
        .filter(it -> it.question().equals(place.question()))
        .filter(it -> it.row() == place.row() && it.column().equals(place.column()))
        .filter(it -> it.part().equals(part))
        .findFirst()
        .map(words::atField)
        .orElse("");
  }

  private List<OptionView> options(Field field, String id, List<String> typed) {
    List<String> keys =
        switch (field.type()) {
          case YES_NO -> List.of("yes", "no");
          case CONSENT -> List.of("yes");
          case REGISTER_CHOICE ->
              field.limits().register().orElseThrow().offered().stream()
                  .map(Register.Entry::key)
                  .toList();
          default -> field.options();
        };
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
      case CONSENT -> display.agreement(field);
      case REGISTER_CHOICE -> display.entry(field, option);
      case CHOOSE_ONE, CHOOSE_MANY -> display.option(field, option);
      default -> option;
    };
  }
}
