package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** What was answered, for "check your answers", the receipt and the handler's view. Plain text. */
public record Summary(String title, List<Section> sections) {

  /** The answers of one page. */
  public record Section(String pageKey, String title, List<Line> lines) {}

  /**
   * One question and its answer.
   *
   * @param values a line each; "not answered" when there is none
   * @param table rows of a table question; without columns for other questions
   * @param entries lines of each time that a repeated group was answered; empty for other questions
   */
  public record Line(
      String question, String label, List<String> values, Table table, List<Entry> entries) {

    public boolean isRepeated() {
      return !entries.isEmpty();
    }

    public boolean isTable() {
      return !table.columns().isEmpty();
    }
  }

  /** One time that a repeated group was answered, with its number from 1. */
  public record Entry(int number, List<Line> lines) {}

  /**
   * A table as text.
   *
   * @param sums one text a column, empty where nothing is summed; no element when no column is
   */
  public record Table(List<String> columns, List<List<String>> rows, List<String> sums) {

    static final Table NONE = new Table(List.of(), List.of(), List.of());
  }

  /**
   * The summary of everything that is asked.
   *
   * @param fileName gives the display name of an attachment id
   */
  public static Summary of(
      FormDefinition definition, Answers answers, Locale locale, UnaryOperator<String> fileName) {
    return of(Journey.of(definition, answers), locale, fileName, Summary::isShown);
  }

  private static Summary of(
      Journey journey,
      Locale locale,
      UnaryOperator<String> fileName,
      Predicate<Question> isListed) {
    FormDefinition definition = journey.form().definition();
    SummaryLines lines = new SummaryLines(journey.form(), locale, fileName);
    List<Section> sections = new ArrayList<>();
    for (FormPage page : journey.pages()) {
      List<Line> shown =
          journey.questions(page).stream().filter(isListed).map(lines::line).toList();
      if (!shown.isEmpty()) {
        sections.add(new Section(page.key(), definition.pageTitle(page.key(), locale), shown));
      }
    }
    return new Summary(definition.title(locale), sections);
  }

  /**
   * The summary of what was sent: what was left empty, or not asked of this sender at all, is not
   * listed.
   */
  public static Summary ofSent(
      FormDefinition definition, Answers answers, Locale locale, UnaryOperator<String> fileName) {
    Journey journey = Journey.of(definition, answers);
    return of(
        journey,
        locale,
        fileName,
        question -> isShown(question) && journey.form().value(question.key()).isPresent());
  }

  /** Whether it is about what somebody answered, or what comes of it. */
  static boolean isShown(Question question) {
    return question.type() != AnswerType.INFORMATION && question.type() != AnswerType.HEADING;
  }
}
