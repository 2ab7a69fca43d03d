package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Reference;
import fi.luukku.forms.definition.Route;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A form and its answers, understood: what is asked, what the answers mean, what is to be mended.
 * Pages are gone through once, forward, each question after those that it depends on: what is not
 * reached, or does not apply, is absent to all that follows. For one thread.
 */
public final class AnsweredForm {

  private static final Understood NOT_ASKED = new Understood(Value.NONE, List.of());

  private final FormDefinition definition;
  private final Answers answers;
  private final SeenAnswers seen;
  private final Set<String> asked = new HashSet<>();
  private final Set<String> pagesAsked = new HashSet<>();
  private final Map<String, Understood> understood = new HashMap<>();
  private final Map<String, List<Problem>> problems = new HashMap<>();

  /** What one question's answer means by itself and what is wrong with it. */
  record Understood(Value value, List<Problem> problems) {}

  private AnsweredForm(FormDefinition definition, Answers answers) {
    this.definition = definition;
    this.answers = answers;
    this.seen = new SeenAnswers(this);
  }

  public static AnsweredForm of(FormDefinition definition, Answers answers) {
    AnsweredForm form = new AnsweredForm(definition, answers);
    form.goThrough();
    return form;
  }

  private void goThrough() {
    List<FormPage> pages = definition.pages();
    int from = 0;
    for (int number = 0; number < pages.size(); number++) {
      FormPage page = pages.get(number);
      if (number >= from && Conditions.holds(page.showWhen(), this)) {
        read(page);
      }
      if (isAsked(page)) {
        from = target(page, number);
      }
    }
  }

  private void read(FormPage page) {
    AnswerReader reader = new AnswerReader(this);
    for (Question question : definition.inOrder(page)) {
      if (Conditions.holds(question.showWhen(), this)) {
        asked.add(question.key());
        pagesAsked.add(page.key());
        understood.put(question.key(), reader.read(question));
      }
    }
  }

  /** Number of the page to go on with: the first route that holds, else the page that follows. */
  private int target(FormPage page, int number) {
    for (Route route : page.next()) {
      if (Conditions.holds(route.when(), this)) {
        return definition.numberOf(route);
      }
    }
    return number + 1;
  }

  public FormDefinition definition() {
    return definition;
  }

  public Answers answers() {
    return answers;
  }

  /** The answers as expressions see them. */
  SeenAnswers seen() {
    return seen;
  }

  public boolean isAsked(FormPage page) {
    return pagesAsked.contains(page.key());
  }

  public boolean isAsked(Question question) {
    return asked.contains(question.key());
  }

  /** The meaning of an answer; {@link Value#NONE} when it is not asked, not there or not valid. */
  public Value value(String questionKey) {
    return understood(definition.getQuestion(questionKey)).value();
  }

  /**
   * What is to be mended in one question, in itself and with others; nothing when it is not asked.
   */
  public List<Problem> problems(Question question) {
    List<Problem> known = problems.get(question.key());
    if (known == null) {
      List<Problem> own = understood(question).problems();
      // While bounds are compared, a bound that leads back here sees what is wrong by itself.
      problems.put(question.key(), own);
      known = new ArrayList<>(new BoundsCheck(this).problems(question, understood(question)));
      known.addAll(RuleCheck.problems(question, this));
      problems.put(question.key(), List.copyOf(known));
    }
    return known;
  }

  /** Text in canonical form, for example an IBAN without spaces. */
  public Optional<String> text(String questionKey) {
    return value(questionKey) instanceof Value.Words words
        ? Optional.of(words.text())
        : Optional.empty();
  }

  /** The first answer of this type: where somebody said that he can be reached. */
  public Optional<String> first(AnswerType type) {
    return definition
        .questions()
        .filter(question -> question.type() == type)
        .flatMap(question -> text(question.key()).stream())
        .findFirst();
  }

  /** The address of the other person who is to sign what is sent; empty where nobody is. */
  public Optional<String> coSigner() {
    return first(AnswerType.CO_SIGNER);
  }

  /** Ids of the files under questions that are asked: one under a question taken back is none. */
  public List<String> files() {
    return definition
        .questions()
        .map(question -> value(question.key()))
        .filter(Value.Files.class::isInstance)
        .flatMap(value -> ((Value.Files) value).ids().stream())
        .toList();
  }

  /** A number, euros or a calculated value. */
  public Optional<BigDecimal> amount(String questionKey) {
    return amount(new Reference(questionKey, ""));
  }

  /** A number, euros, a calculated value, or the sum of a table's column. */
  public Optional<BigDecimal> amount(Reference reference) {
    Value value = value(reference.question());
    if (reference.isColumn()) {
      return value instanceof Value.Rows rows
          ? Optional.of(Sums.ofColumn(rows, column(reference)))
          : Optional.empty();
    }
    return value instanceof Value.Amount amount ? Optional.of(amount.amount()) : Optional.empty();
  }

  /**
   * Whether what a reference names is to be mended; of a table's rows those that are right count.
   */
  boolean isWrong(Reference reference) {
    return !reference.isColumn()
        && !problems(definition.getQuestion(reference.question())).isEmpty();
  }

  /** Whether what a reference names is asked in euros. */
  boolean isMoney(Reference reference) {
    AnswerType type =
        reference.isColumn()
            ? column(reference).type()
            : definition.getQuestion(reference.question()).type();
    return type == AnswerType.MONEY;
  }

  public Optional<LocalDate> date(String questionKey) {
    return value(questionKey) instanceof Value.Day day ? Optional.of(day.date()) : Optional.empty();
  }

  private Column column(Reference reference) {
    return definition
        .getQuestion(reference.question())
        .findColumn(reference.column())
        .orElseThrow();
  }

  private Understood understood(Question question) {
    return understood.getOrDefault(question.key(), NOT_ASKED);
  }
}
