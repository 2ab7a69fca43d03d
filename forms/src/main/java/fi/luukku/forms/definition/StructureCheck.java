package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Keys are there once, and every name that a condition, formula or limit uses can be answered. */
final class StructureCheck {

  private final List<FormPage> pages;
  private final List<Rule> rules;
  private final Faults faults;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, Integer> pageNumber = new HashMap<>();

  StructureCheck(List<FormPage> pages, List<Rule> rules, Faults faults) {
    this.pages = pages;
    this.rules = rules;
    this.faults = faults;
  }

  /** What the form's logic is; to be used only when nothing is faulty. */
  Logic run() {
    checkKeys();
    checkSize();
    if (faults.any()) {
      return new Logic(Map.of(), rules, List.of());
    }
    for (int number = 0; number < pages.size(); number++) {
      checkPage(pages.get(number), number);
    }
    checkRules();
    CycleCheck cycles = new CycleCheck(pages, questions, faults);
    if (!faults.any()) {
      cycles.run();
      new ProductCheck(questions, faults).run();
    }
    return faults.any()
        ? new Logic(Map.of(), rules, List.of())
        : new LogicCheck(pages, rules, questions, faults).run(cycles.order());
  }

  /**
   * Everything that is wrong with names, kinds and results, also where something else is wrong with
   * the form.
   */
  void runLogic() {
    checkKeys();
    for (int number = 0; number < pages.size(); number++) {
      checkPage(pages.get(number), number);
    }
    checkRules();
    CycleCheck cycles = new CycleCheck(pages, questions, faults);
    cycles.run();
    if (!faults.any(FaultCode.CYCLE)) {
      new LogicCheck(pages, rules, questions, faults).run(cycles.order());
    }
  }

  private void checkRules() {
    Set<String> keys = new HashSet<>();
    ReferenceCheck check = new ReferenceCheck(questions, pageNumber, faults);
    for (int r = 0; r < rules.size(); r++) {
      String place = "/rules/" + r;
      Rule rule = rules.get(r);
      checkKey(place + "/key", rule.key(), keys);
      keys.add(rule.key());
      if (questions.containsKey(rule.at())) {
        check.expression(rule.check(), place + "/check", pageNumber.get(rule.at()));
      } else {
        faults.add(
            place + "/at",
            FaultCode.UNKNOWN_QUESTION,
            "names an unknown question: " + rule.at(),
            rule.at());
      }
    }
  }

  private void checkKeys() {
    Set<String> pageKeys = new HashSet<>();
    for (int p = 0; p < pages.size(); p++) {
      FormPage page = pages.get(p);
      checkKey("/pages/" + p + "/key", page.key(), pageKeys);
      for (int q = 0; q < page.questions().size(); q++) {
        Question question = page.questions().get(q);
        String place = "/pages/" + p + "/questions/" + q;
        checkKey(place + "/key", question.key(), questions.keySet());
        questions.putIfAbsent(question.key(), question);
        pageNumber.putIfAbsent(question.key(), p);
        Set<String> columnKeys = new HashSet<>();
        for (int c = 0; c < question.columns().size(); c++) {
          String key = question.columns().get(c).key();
          checkKey(place + "/columns/" + c + "/key", key, columnKeys);
          columnKeys.add(key);
        }
      }
      pageKeys.add(page.key());
    }
  }

  private void checkKey(String place, String key, Set<String> taken) {
    if (!Keys.isName(key)) {
      faults.add(place, FaultCode.KEY, Keys.NAME_RULE, key);
    }
    if (taken.contains(key)) {
      faults.add(place, FaultCode.TWICE, "is there twice: " + key, key);
    }
  }

  private void checkSize() {
    int fields = questions.values().stream().mapToInt(it -> 1 + it.columns().size()).sum();
    long signers =
        questions.values().stream().filter(it -> it.type() == AnswerType.CO_SIGNER).count();
    if (signers > 1) {
      faults.add(
          "/pages", FaultCode.OUT_OF_RANGE, "asks for " + signers + " co-signers; at most 1", 0, 1);
    }
    if (fields > Bounds.MAX_FIELDS) {
      faults.add(
          "/pages",
          FaultCode.OUT_OF_RANGE,
          "has " + fields + " fields; at most " + Bounds.MAX_FIELDS,
          1,
          Bounds.MAX_FIELDS);
    }
  }

  private void checkPage(FormPage page, int number) {
    String place = "/pages/" + number;
    ReferenceCheck check = new ReferenceCheck(questions, pageNumber, faults);
    check.condition(page.showWhen(), place, number - 1);
    for (int r = 0; r < page.next().size(); r++) {
      check.condition(page.next().get(r).when(), place + "/next/" + r, number);
    }
    for (int q = 0; q < page.questions().size(); q++) {
      check.question(page.questions().get(q), place + "/questions/" + q, number);
    }
  }
}
