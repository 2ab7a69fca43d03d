package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.math.BigDecimal;
import java.util.List;

/** Reads {@code "when"}; of format 1 {@code {"question":"x","equals":"yes"}} and the like. */
final class ConditionReader {

  private ConditionReader() {}

  /** When the owner is asked; always when it says nothing. */
  static Condition read(JsonPlace owner) {
    if (owner.format() == 2) {
      return ExpressionReader.read(owner, "when")
          .<Condition>map(Condition.Expressed::new)
          .orElse(Condition.ALWAYS);
    }
    return owner.findObject("showWhen").map(json -> read(json, 1)).orElse(Condition.ALWAYS);
  }

  private static Condition read(JsonPlace json, int depth) {
    if (depth > Bounds.MAX_CONDITION_DEPTH) {
      json.fault("", FaultCode.STRUCTURE, "is nested deeper than " + Bounds.MAX_CONDITION_DEPTH);
      return Condition.ALWAYS;
    }
    Condition condition = json.has("question") ? comparison(json) : combination(json, depth);
    json.refuseUnknown();
    return condition;
  }

  private static Condition combination(JsonPlace json, int depth) {
    if (json.has("all")) {
      return new Condition.All(parts(json, "all", depth));
    }
    if (json.has("any")) {
      return new Condition.Any(parts(json, "any", depth));
    }
    if (json.has("not")) {
      return new Condition.Not(
          json.findObject("not").map(part -> read(part, depth + 1)).orElse(Condition.ALWAYS));
    }
    json.fault("", FaultCode.STRUCTURE, "must have one of question, all, any, not");
    return Condition.ALWAYS;
  }

  private static List<Condition> parts(JsonPlace json, String field, int depth) {
    List<JsonPlace> parts = json.objects(field);
    if (parts.isEmpty() || parts.size() > Bounds.MAX_CONDITION_PARTS) {
      json.fault(
          field,
          FaultCode.OUT_OF_RANGE,
          "must hold 1 to " + Bounds.MAX_CONDITION_PARTS + " conditions",
          1,
          Bounds.MAX_CONDITION_PARTS);
      return List.of();
    }
    return parts.stream().map(part -> read(part, depth + 1)).toList();
  }

  private static Condition comparison(JsonPlace json) {
    Reference of = Reference.parse(json.text("question"));
    if (json.has("equals")) {
      return new Condition.Equal(of, json.text("equals"));
    }
    if (json.has("includes")) {
      return new Condition.Includes(of, json.text("includes"));
    }
    if (json.has("greaterThan")) {
      return new Condition.Greater(of, json.findDecimal("greaterThan").orElse(BigDecimal.ZERO));
    }
    if (json.has("lessThan")) {
      return new Condition.Less(of, json.findDecimal("lessThan").orElse(BigDecimal.ZERO));
    }
    if (json.has("answered")) {
      return new Condition.Answered(of, json.findFlag("answered").orElse(true));
    }
    json.fault(
        "",
        FaultCode.STRUCTURE,
        "must have one of equals, includes, greaterThan, lessThan, answered");
    return Condition.ALWAYS;
  }
}
