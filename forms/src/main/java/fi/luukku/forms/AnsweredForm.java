package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Column;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.FormPage;
import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Reference;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form and its answers, understood: what is asked, what the answers mean, what is to be mended.
 * Everything is worked out once, when first looked at. For one thread.
 */
public final class AnsweredForm {

  private final FormDefinition definition;
  private final Answers answers;
  private final Map<String, Boolean> asked = new HashMap<>();
  private final Map<String, Boolean> pageAsked = new HashMap<>();
  private final Map<String, Understood> understood = new HashMap<>();

  /** What one question's answer means and what is wrong with it. */
  record Understood(Value value, List<Problem> problems) {}

  private AnsweredForm(FormDefinition definition, Answers answers) {
    this.definition = definition;
    this.answers = answers;
  }

  public static AnsweredForm of(FormDefinition definition, Answers answers) {
    return new AnsweredForm(definition, answers);
  }

  public FormDefinition definition() {
    return definition;
  }

  public Answers answers() {
    return answers;
  }

  public boolean isAsked(FormPage page) {
    Boolean known = pageAsked.get(page.key());
    if (known == null) {
      known =
          ConditionTest.holds(page.showWhen(), this)
              && page.questions().stream().anyMatch(it -> ConditionTest.holds(it.showWhen(), this));
      pageAsked.put(page.key(), known);
    }
    return known;
  }

  public boolean isAsked(Question question) {
    Boolean known = asked.get(question.key());
    if (known == null) {
      FormPage page = definition.getPageOf(question.key());
      known =
          ConditionTest.holds(page.showWhen(), this)
              && ConditionTest.holds(question.showWhen(), this);
      asked.put(question.key(), known);
    }
    return known;
  }

  /** The meaning of an answer; {@link Value#NONE} when it is not asked, not there or not valid. */
  public Value value(String questionKey) {
    return understood(definition.getQuestion(questionKey)).value();
  }

  /** What is to be mended in one question; nothing when it is not asked. */
  public List<Problem> problems(Question question) {
    return understood(question).problems();
  }

  /** Text in canonical form, for example an IBAN without spaces. */
  public Optional<String> text(String questionKey) {
    return value(questionKey) instanceof Value.Words words
        ? Optional.of(words.text())
        : Optional.empty();
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
    Understood known = understood.get(question.key());
    if (known == null) {
      known =
          isAsked(question)
              ? new AnswerReader(this).read(question)
              : new Understood(Value.NONE, List.of());
      understood.put(question.key(), known);
    }
    return known;
  }
}
