package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.FormFault;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchPage;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.DefinitionRefused;
import fi.luukku.forms.expression.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that an official has to mend before a form can be published, at once and with its
 * place. What is not found here, the loader of definitions finds: it has the last word.
 */
public final class FormCheck {
  private final FormSketch form;
  private final List<FormFault> faults = new ArrayList<>();

  private FormCheck(FormSketch form) {
    this.form = form;
  }

  /** In the order of the form; empty where it can be published. */
  public static List<FormFault> of(FormSketch form) {
    FormCheck check = new FormCheck(form);
    check.run();
    return List.copyOf(check.faults);
  }

  private void run() {
    TextCheck texts = new TextCheck(form, faults);
    texts.form();
    for (SketchPage page : form.pages()) {
      texts.page(page);
      if (page.questions().isEmpty()) {
        add("page_empty", page);
      }
      new ConditionCheck(form, faults).page(page);
      for (SketchQuestion question : page.questions()) {
        texts.question(question);
        question(question);
        new ConditionCheck(form, faults).question(question);
      }
    }
    form.rules().all().forEach(texts::rule);
    if (faults.isEmpty()) {
      lastWord();
    } else if (form.format() > 1) {
      logic();
    }
  }

  /** Conditions that are chosen were looked at above. */
  private void logic() {
    form.logicFaults().stream()
        .filter(fault -> fault.code() != FaultCode.MISSING)
        .map(fault -> FaultPlace.of(form, fault))
        .filter(fault -> !fault.part().isEmpty() && !fault.part().equals("when"))
        .forEach(faults::add);
  }

  private void question(SketchQuestion question) {
    Optional<AnswerType> type = question.answerType();
    if (type.filter(AnswerType::hasOptions).isPresent() && question.options().size() < 2) {
      add("options_few", question);
    }
    if (type.filter(AnswerType.FILES::equals).isPresent() && question.list("kinds").isEmpty()) {
      add("kinds_none", question);
    }
    if (type.filter(AnswerType.TABLE::equals).isPresent() && question.columns().isEmpty()) {
      add("columns_none", question);
    }
    if (type.filter(AnswerType.CALCULATED::equals).isPresent()
        && form.format() > 1
        && question.value().isMissing()) {
      add("calculation_missing", question);
    }
    LimitCheck.of(question).forEach(code -> add(code, question));
  }

  private void lastWord() {
    try {
      form.definition();
    } catch (DefinitionRefused refused) {
      refused.faults().forEach(fault -> faults.add(FaultPlace.of(form, fault)));
    }
  }

  private void add(String code, SketchPage page) {
    faults.add(new FormFault(code, page.key(), "", List.of()));
  }

  private void add(String code, SketchQuestion question) {
    faults.add(new FormFault(code, question.page().key(), question.key(), List.of()));
  }
}
