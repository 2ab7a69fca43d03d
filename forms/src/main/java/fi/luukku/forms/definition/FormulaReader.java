package fi.luukku.forms.definition;

import com.fasterxml.jackson.databind.JsonNode;
import fi.luukku.forms.expression.FaultCode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Reads a value's expression, or {@code {"sum":["a","budget.amount",100]}} and the like of format
 * 1.
 */
final class FormulaReader {

  private FormulaReader() {}

  static Optional<Formula> read(JsonPlace question) {
    if (question.format() == 2) {
      if (!question.has("value")) {
        question.fault("value", FaultCode.MISSING, "is missing");
      }
      return ExpressionReader.read(question, "value").map(Formula.Expressed::new);
    }
    Optional<JsonPlace> json = question.findObject("formula");
    boolean money = !"number".equals(question.findText("result").orElse("money"));
    if (json.isEmpty()) {
      question.fault("formula", FaultCode.MISSING, "is missing");
      return Optional.empty();
    }
    Optional<Formula> formula = read(json.get(), money);
    json.get().refuseUnknown();
    return formula;
  }

  private static Optional<Formula> read(JsonPlace json, boolean money) {
    for (Formula.Operation operation : Formula.Operation.values()) {
      String name = operation.name().toLowerCase(java.util.Locale.ROOT);
      if (json.has(name)) {
        return Optional.of(new Formula.Combined(operation, operands(json, name), money));
      }
    }
    json.fault("", FaultCode.STRUCTURE, "must have one of sum, difference, product");
    return Optional.empty();
  }

  private static List<Formula.Operand> operands(JsonPlace json, String field) {
    List<JsonNode> nodes = json.elements(field);
    if (nodes.isEmpty() || nodes.size() > Bounds.MAX_OPERANDS) {
      json.fault(
          field,
          FaultCode.OUT_OF_RANGE,
          "must hold 1 to " + Bounds.MAX_OPERANDS + " operands",
          1,
          Bounds.MAX_OPERANDS);
      return List.of();
    }
    return nodes.stream().map(node -> operand(json, field, node)).toList();
  }

  private static Formula.Operand operand(JsonPlace json, String field, JsonNode node) {
    if (node.isTextual()) {
      return new Formula.Named(Reference.parse(node.textValue()));
    }
    if (node.isNumber() && !Bounds.isBeyond(node.decimalValue())) {
      return new Formula.Constant(node.decimalValue());
    }
    json.fault(field, FaultCode.WRONG_KIND, "must hold names of questions and numbers only");
    return new Formula.Constant(BigDecimal.ZERO);
  }
}
