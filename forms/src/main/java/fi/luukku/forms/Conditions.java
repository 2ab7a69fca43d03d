package fi.luukku.forms;

import fi.luukku.forms.definition.Condition;

/** Whether a condition holds. A question that is not asked counts as not answered. */
final class Conditions {

  private Conditions() {}

  static boolean holds(Condition condition, AnsweredForm form) {
    if (condition instanceof Condition.All all) {
      return all.parts().stream().allMatch(part -> holds(part, form));
    }
    if (condition instanceof Condition.Any any) {
      return any.parts().stream().anyMatch(part -> holds(part, form));
    }
    if (condition instanceof Condition.Not not) {
      return !holds(not.part(), form);
    }
    return compares(condition, form);
  }

  private static boolean compares(Condition condition, AnsweredForm form) {
    if (condition instanceof Condition.Expressed expressed) {
      return form.definition().expression(expressed.expression()).holds(form.seen());
    }
    if (condition instanceof Condition.Equal equal) {
      return equal.value().equals(word(form.value(equal.of().question())));
    }
    if (condition instanceof Condition.Includes includes) {
      return form.value(includes.of().question()) instanceof Value.Choices choices
          && choices.options().contains(includes.value());
    }
    if (condition instanceof Condition.Greater greater) {
      return form.amount(greater.of()).filter(it -> it.compareTo(greater.bound()) > 0).isPresent();
    }
    if (condition instanceof Condition.Less less) {
      return form.amount(less.of()).filter(it -> it.compareTo(less.bound()) < 0).isPresent();
    }
    Condition.Answered answered = (Condition.Answered) condition;
    return form.value(answered.of().question()).isPresent() == answered.answered();
  }

  private static String word(Value value) {
    if (value instanceof Value.YesNo yesNo) {
      return yesNo.yes() ? "yes" : "no";
    }
    if (value instanceof Value.Choice choice) {
      return choice.option();
    }
    return value instanceof Value.Words words ? words.text() : "";
  }
}
