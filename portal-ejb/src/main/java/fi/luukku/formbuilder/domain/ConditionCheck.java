package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchCondition;
import fi.luukku.formbuilder.SketchCondition.Part;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import java.util.List;
import java.util.Optional;

/**
 * Whether what a condition looks at is there, is asked before, and can be so. Its faults name that
 * question by its key: who reads them finds the words in his own language.
 */
final class ConditionCheck {
  private final FormSketch form;
  private final List<FormFault> faults;

  ConditionCheck(FormSketch form, List<FormFault> faults) {
    this.form = form;
    this.faults = faults;
  }

  void page(SketchPage page) {
    check(page.condition(), page.key(), "", page.number() - 1);
  }

  void question(SketchQuestion question) {
    check(question.condition(), question.page().key(), question.key(), question.page().number());
  }

  /**
   * @param lastPage number of the last page that may be looked at
   */
  private void check(SketchCondition condition, String page, String question, int lastPage) {
    for (Part part : condition.parts()) {
      Optional<SketchQuestion> of = form.findQuestion(part.question());
      if (of.isEmpty()) {
        add("condition_gone", page, question, part.question());
      } else if (part.question().equals(question)) {
        add("condition_itself", page, question, part.question());
      } else if (of.get().page().number() > lastPage) {
        add("condition_later", page, question, part.question());
      } else if (!fits(part, of.get())) {
        add("condition_value", page, question, part.question());
      }
    }
  }

  private static boolean fits(Part part, SketchQuestion of) {
    if (!part.comparison().takesValue()) {
      return of.answerType().map(AnswerType::takesInput).orElse(true);
    }
    if (part.value().isBlank()) {
      return false;
    }
    return of.answerType().filter(AnswerType::hasOptions).isEmpty()
        || of.options().contains(part.value());
  }

  private void add(String code, String page, String question, String of) {
    faults.add(new FormFault(code, page, question, List.of(of)));
  }
}
