package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.HashMap;
import java.util.Map;

/** A result in euros has two decimals and is never rounded, so its parts must not bring more. */
final class ProductCheck {

  private final Map<String, Question> questions;
  private final Faults faults;
  private final Map<String, Integer> known = new HashMap<>();

  ProductCheck(Map<String, Question> questions, Faults faults) {
    this.questions = questions;
    this.faults = faults;
  }

  void run() {
    for (Question question : questions.values()) {
      question
          .formula()
          .filter(Formula.Combined.class::isInstance)
          .ifPresent(formula -> check(question, (Formula.Combined) formula));
    }
  }

  private void check(Question question, Formula.Combined formula) {
    int allowed = formula.money() ? 2 : 6;
    if (decimals(formula) > allowed) {
      faults.add(
          "question " + question.key() + "/formula",
          FaultCode.DECIMALS,
          "would need rounding: its parts have more than " + allowed + " decimals",
          allowed);
    }
  }

  private int decimals(Formula.Combined formula) {
    int total = 0;
    for (Formula.Operand operand : formula.operands()) {
      int part = decimals(operand);
      total =
          formula.operation() == Formula.Operation.PRODUCT ? total + part : Math.max(total, part);
    }
    return total;
  }

  private int decimals(Formula.Operand operand) {
    if (operand instanceof Formula.Constant constant) {
      return Math.max(0, constant.value().stripTrailingZeros().scale());
    }
    Reference reference = ((Formula.Named) operand).reference();
    Question named = questions.get(reference.question());
    if (reference.isColumn()) {
      return named.findColumn(reference.column()).orElseThrow().limits().decimals();
    }
    return named.formula().isPresent() ? decimalsOfResult(named) : named.limits().decimals();
  }

  /** Remembered: formulas that name formulas twice would be walked exponentially often. */
  private int decimalsOfResult(Question calculated) {
    Integer before = known.get(calculated.key());
    if (before != null) {
      return before;
    }
    Formula.Combined formula = (Formula.Combined) calculated.formula().orElseThrow();
    int decimals = formula.money() ? 2 : decimals(formula);
    known.put(calculated.key(), decimals);
    return decimals;
  }
}
