package fi.luukku.forms;

import fi.luukku.forms.definition.Question;
import fi.luukku.forms.definition.Rule;
import java.util.List;

/** The rules between answers whose message stands at a question. */
final class RuleCheck {

  /** What the code of a broken rule begins with; its key follows. */
  static final String CODE = "rule.";

  private RuleCheck() {}

  /** What is broken, while the question is asked; a rule about something absent binds nobody. */
  static List<Problem> problems(Question question, AnsweredForm form) {
    List<Rule> rules = form.definition().rulesAt(question.key());
    if (rules.isEmpty() || !form.isAsked(question)) {
      return List.of();
    }
    return rules.stream()
        .filter(rule -> form.definition().expression(rule.check()).fails(form.seen()))
        .map(rule -> Problem.of(question.key(), CODE + rule.key()))
        .toList();
  }
}
