package fi.luukku.forms.definition;

import fi.luukku.forms.expression.Expression;
import fi.luukku.forms.expression.ExpressionType;
import fi.luukku.forms.expression.ParsedExpression;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A published form: which questions are asked, in which order, under which conditions. */
public final class FormDefinition {

  private final String key;
  private final int version;
  private final List<FormPage> pages;
  private final FormTexts texts;
  private final Map<String, Question> questions;
  private final Map<String, FormPage> pageOfQuestion;
  private final Logic logic;
  private final Map<String, List<Question>> inOrder;
  private final Map<String, List<Rule>> rulesAt;
  private final Map<String, Integer> pageNumber;
  private final List<String> earlier;

  /** Called by {@link DefinitionLoader}, which has checked everything. */
  FormDefinition(
      String key,
      int version,
      List<FormPage> pages,
      FormTexts texts,
      Logic logic,
      List<String> earlier) {
    this.key = key;
    this.version = version;
    this.pages = List.copyOf(pages);
    this.texts = texts;
    this.questions =
        questions().collect(Collectors.toUnmodifiableMap(Question::key, Function.identity()));
    this.pageOfQuestion =
        pages.stream()
            .flatMap(page -> page.questions().stream().map(asked -> Map.entry(asked.key(), page)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    this.logic = logic;
    this.pageNumber =
        IntStream.range(0, pages.size())
            .boxed()
            .collect(Collectors.toUnmodifiableMap(number -> pages.get(number).key(), it -> it));
    this.inOrder =
        logic.order().stream()
            .map(questions::get)
            .collect(Collectors.groupingBy(question -> pageOfQuestion.get(question.key()).key()));
    this.earlier = List.copyOf(earlier);
    this.rulesAt = logic.rules().stream().collect(Collectors.groupingBy(Rule::at));
  }

  /** An expression of this definition, ready to be evaluated. */
  public Expression expression(ParsedExpression parsed) {
    return logic.expressions().get(parsed);
  }

  /** The questions of a page, each after those of the page that it depends on. */
  public List<Question> inOrder(FormPage page) {
    return inOrder.get(page.key());
  }

  /** Where a route of this definition leads, counted from 0; the count of pages for the end. */
  public int numberOf(Route route) {
    return route.page().equals(Route.END) ? pages.size() : pageNumber.get(route.page());
  }

  /** Whether some answers can lead over the page, by a way on of an earlier one. */
  public boolean mayBeJumpedOver(FormPage page) {
    return pages.subList(0, pageNumber.get(page.key())).stream()
        .anyMatch(before -> !before.next().isEmpty());
  }

  /** What a calculated question comes to. */
  public ExpressionType resultOf(Question calculated) {
    return calculated.formula().orElseThrow() instanceof Formula.Expressed formula
        ? expression(formula.expression()).type().orElseThrow()
        : ExpressionType.NUMBER;
  }

  /** The rules whose message stands at the question. */
  public List<Rule> rulesAt(String questionKey) {
    return rulesAt.getOrDefault(questionKey, List.of());
  }

  public String key() {
    return key;
  }

  public int version() {
    return version;
  }

  public List<FormPage> pages() {
    return pages;
  }

  public FormTexts texts() {
    return texts;
  }

  /**
   * Keys of the forms whose answers one may begin with: its own and those it names; none where no
   * question takes such an answer.
   */
  public List<String> earlierForms() {
    return takes(Prefill.EARLIER)
        ? Stream.concat(Stream.of(key), earlier.stream()).toList()
        : List.of();
  }

  /** Whether a first answer may come from there. */
  public boolean takes(Prefill source) {
    return questions().anyMatch(question -> question.prefill().contains(source));
  }

  /** Whether the register of organisations is to be asked before it is begun. */
  public boolean takesFromRegister() {
    return questions()
        .flatMap(question -> question.prefill().stream())
        .anyMatch(Prefill::isOfRegister);
  }

  public String title(Locale locale) {
    return texts.get(locale, "form.title");
  }

  public String pageTitle(String pageKey, Locale locale) {
    return texts.get(locale, "page." + pageKey + ".title");
  }

  public String label(Field field, Locale locale) {
    return texts.get(locale, field.textKey() + ".label");
  }

  /** All questions in the order asked. */
  public Stream<Question> questions() {
    return pages.stream().flatMap(page -> page.questions().stream());
  }

  public Optional<FormPage> findPage(String pageKey) {
    return Optional.ofNullable(pageNumber.get(pageKey)).map(pages::get);
  }

  public Optional<Question> findQuestion(String questionKey) {
    return Optional.ofNullable(questions.get(questionKey));
  }

  /** A question that the caller knows to be there, for example because a condition names it. */
  public Question getQuestion(String questionKey) {
    return findQuestion(questionKey)
        .orElseThrow(() -> new IllegalArgumentException("No question " + questionKey));
  }

  public FormPage getPageOf(String questionKey) {
    return pageOfQuestion.get(getQuestion(questionKey).key());
  }
}
