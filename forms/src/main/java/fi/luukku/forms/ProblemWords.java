package fi.luukku.forms;

import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says a problem in words: the form's own words where it has some, else this module's. */
public final class ProblemWords {

  private final FormDefinition definition;
  private final Locale locale;

  public ProblemWords(FormDefinition definition, Locale locale) {
    this.definition = definition;
    this.locale = locale;
  }

  /** For the field itself. */
  public String atField(Problem problem) {
    if (problem.code().startsWith(RuleCheck.CODE)) {
      return definition.texts().get(locale, problem.code() + ".message");
    }
    Field field = field(problem);
    Optional<String> own = ownKey(problem.code()).flatMap(key -> own(field, key));
    return own.orElseGet(() -> FormWords.text(locale, key(problem), args(problem)));
  }

  /**
   * For the list on top of the page, where neither the question nor the row of a table is before
   * the reader: both are said, unless the words name the question by themselves.
   */
  public String inSummary(Problem problem) {
    String words = atField(problem);
    String places = String.join(", ", places(problem, words));
    return places.isEmpty() ? words : FormWords.text(locale, "problem.in_place", places, words);
  }

  private List<String> places(Problem problem, String words) {
    List<String> places = new ArrayList<>();
    Field whole = whole(problem);
    if (problem.isInRow()) {
      places.add(named(definition.getQuestion(problem.question())));
      places.add(FormWords.text(locale, "problem.row", String.valueOf(problem.row() + 1)));
    }
    if (problem.isInPart()) {
      places.add(named(whole));
    }
    Field field = field(problem);
    if (!isOwn(problem) && !Naming.isIn(words, label(field))) {
      places.add(named(field));
    }
    return places;
  }

  /** What the form itself says is written for the question that it is about. */
  private boolean isOwn(Problem problem) {
    return problem.code().startsWith(RuleCheck.CODE)
        || ownKey(problem.code()).flatMap(key -> own(field(problem), key)).isPresent();
  }

  private String named(Field field) {
    return FormWords.text(locale, "problem.named", label(field));
  }

  /** Id of the input that the problem is about, for a link to it. */
  public String fieldId(Problem problem) {
    Question question = definition.getQuestion(problem.question());
    if (!problem.isInRow() && !question.columns().isEmpty()) {
      Column first = question.columns().get(0);
      return firstInput(FieldNames.id(problem.question(), 0, first.key()), first, "");
    }
    String id =
        problem.isInRow()
            ? FieldNames.id(problem.question(), problem.row(), problem.column())
            : FieldNames.id(problem.question());
    return firstInput(id, whole(problem), problem.part());
  }

  /** What is wrong with the whole of several inputs is mended from the first of them on. */
  private static String firstInput(String id, Field field, String part) {
    return field.parts().isEmpty()
        ? id
        : FieldNames.partId(id, part.isEmpty() ? field.parts().get(0).key() : part);
  }

  private Field whole(Problem problem) {
    Question question = definition.getQuestion(problem.question());
    return problem.isInRow() ? question.findColumn(problem.column()).orElseThrow() : question;
  }

  private Field field(Problem problem) {
    Field whole = whole(problem);
    return whole.parts().stream()
        .filter(part -> part.key().equals(problem.part()))
        .map(Field.class::cast)
        .findFirst()
        .orElse(whole);
  }

  private String label(Field field) {
    return FieldWords.label(definition, field, locale);
  }

  private Optional<String> own(Field field, String key) {
    return definition.texts().find(locale, field.textKey() + ".error." + key);
  }

  private static Optional<String> ownKey(String code) {
    if (code.startsWith("required")) {
      return Optional.of("required");
    }
    if (code.equals("text.pattern")) {
      return Optional.of("pattern");
    }
    return code.startsWith("range.") || code.startsWith("at_")
        ? Optional.of("range")
        : Optional.empty();
  }

  /** What is counted has words of its own where it is one. */
  private String key(Problem problem) {
    String key = "problem." + problem.code();
    boolean one =
        problem.args().stream().findFirst().filter(Integer.valueOf(1)::equals).isPresent();
    return one && FormWords.find(locale, key + ".one").isPresent() ? key + ".one" : key;
  }

  private List<String> args(Problem problem) {
    List<String> args = new ArrayList<>();
    args.add(label(field(problem)));
    problem.args().forEach(arg -> args.add(word(arg)));
    return args;
  }

  private String word(Object arg) {
    if (arg instanceof Value value) {
      return new Display(definition, locale).plain(value);
    }
    if (arg instanceof Reference reference) {
      Question question = definition.getQuestion(reference.question());
      Optional<Column> column = question.findColumn(reference.column());
      return definition.label(question, locale)
          + column.map(it -> ": " + definition.label(it, locale)).orElse("");
    }
    return String.valueOf(arg);
  }
}
