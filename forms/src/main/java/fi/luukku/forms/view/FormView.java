package fi.luukku.forms.view;

import fi.luukku.forms.Answers;
import fi.luukku.forms.FieldNames;
import fi.luukku.forms.Journey;
import fi.luukku.forms.Problem;
import fi.luukku.forms.ProblemWords;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One page of a form with what was answered so far, ready for a page to show.
 *
 * @param intro of the page; empty when there is none
 * @param step from 1; {@code total} counts the pages asked with the answers so far
 * @param previousKey page before this one; empty on the first
 * @param problems the error summary; empty when nothing was checked or all is well
 */
public record FormView(
    String formTitle,
    String pageKey,
    String title,
    String intro,
    int step,
    int total,
    String previousKey,
    List<QuestionView> questions,
    List<ProblemView> problems) {

  /**
   * The view of a page.
   *
   * @param problems to show; pass none when a page is opened, those of the page after a failed POST
   */
  public static FormView page(
      FormDefinition definition,
      String pageKey,
      Answers answers,
      List<Problem> problems,
      Locale locale) {
    FormPage page =
        definition
            .findPage(pageKey)
            .orElseThrow(() -> new IllegalArgumentException("No page " + pageKey));
    Journey journey = Journey.of(definition, answers);
    QuestionViews views = new QuestionViews(journey, problems, locale);
    ProblemWords words = new ProblemWords(definition, locale);
    Journey.Progress progress = journey.progress(pageKey);
    return new FormView(
        definition.title(locale),
        pageKey,
        definition.pageTitle(pageKey, locale),
        definition.texts().find(locale, "page." + pageKey + ".intro").orElse(""),
        progress.step(),
        progress.total(),
        journey.previous(pageKey).map(FormPage::key).orElse(""),
        views.of(page),
        problems.stream()
            .map(it -> new ProblemView(words.inSummary(it), words.fieldId(it)))
            .toList());
  }

  /**
   * This page with a fault that the form's own rules do not know, as of a file that cannot be kept:
   * at the question, and in the summary in the order of the page.
   */
  public FormView withFault(String questionKey, String words) {
    List<ProblemView> all = new ArrayList<>(problems);
    String id = FieldNames.id(questionKey);
    List<String> order = questions.stream().map(one -> one.field().id()).toList();
    int before =
        (int)
            problems.stream()
                .takeWhile(one -> place(order, one.fieldId()) <= place(order, id))
                .count();
    all.add(before, new ProblemView(words, id));
    return with(
        questions.stream()
            .map(one -> one.key().equals(questionKey) ? one.withFault(words) : one)
            .toList(),
        List.copyOf(all));
  }

  /** Which question an input is of: its own id, or that of a part or a row of it. */
  private static int place(List<String> questionIds, String id) {
    int place = questionIds.indexOf(id);
    int end = id.lastIndexOf('-');
    return place >= 0 || end < 0 ? place : place(questionIds, id.substring(0, end));
  }

  /**
   * This page with words at the questions whose answers were taken from elsewhere.
   *
   * @param origins where from, by the key of the question
   */
  public FormView withOrigins(Map<String, String> origins) {
    return with(
        questions.stream()
            .map(
                one ->
                    origins.containsKey(one.key()) ? one.withOrigin(origins.get(one.key())) : one)
            .toList(),
        problems);
  }

  private FormView with(List<QuestionView> shown, List<ProblemView> told) {
    return new FormView(formTitle, pageKey, title, intro, step, total, previousKey, shown, told);
  }

  /** Whether a place is asked that can be shown on a map. */
  public boolean isPlaceAsked() {
    return questions.stream()
        .flatMap(FormView::fields)
        .anyMatch(field -> field.type().equals("place"));
  }

  private static Stream<FieldView> fields(QuestionView question) {
    return Stream.concat(
        Stream.of(question.field()), question.rows().stream().flatMap(row -> row.cells().stream()));
  }

  /**
   * What a page has to be able to draw: the ways of its questions ({@link QuestionView#drawnAs}),
   * and of the inputs in them ({@link FieldView#drawnAs}).
   */
  public Set<String> drawn() {
    return questions.stream()
        .flatMap(
            question ->
                Stream.concat(
                    Stream.of(question.drawnAs()), fields(question).map(FieldView::drawnAs)))
        .collect(Collectors.toSet());
  }

  public boolean hasProblems() {
    return !problems.isEmpty();
  }
}
