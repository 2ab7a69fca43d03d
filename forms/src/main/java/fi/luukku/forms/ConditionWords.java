package fi.luukku.forms;

import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Condition;
import fi.luukku.forms.definition.FormDefinition;
import fi.luukku.forms.definition.Question;
import java.util.Locale;
import java.util.Optional;

/**
 * When something is asked, told to a reader on paper: "Answer this if your answer to … is: …". What
 * one sentence does not tell depends on the answers given before.
 */
public final class ConditionWords {
  private ConditionWords() {}

  /** Empty where it is always asked. */
  public static Optional<String> of(Condition condition, FormDefinition form, Locale locale) {
    return condition.isAlways()
        ? Optional.empty()
        : Optional.of(
            condition
                .trigger()
                .map(equal -> onlyIf(equal, form, locale))
                .orElseGet(() -> FormWords.text(locale, "question.depends")));
  }

  private static String onlyIf(Condition.Equal equal, FormDefinition form, Locale locale) {
    Question asked = form.getQuestion(equal.of().question());
    Display display = new Display(form, locale);
    String answer =
        asked.type() == AnswerType.YES_NO
            ? display.yesNo(equal.value())
            : asked.type().hasOptions() ? display.option(asked, equal.value()) : equal.value();
    return FormWords.text(locale, "question.only_if", form.label(asked, locale), answer);
  }
}
