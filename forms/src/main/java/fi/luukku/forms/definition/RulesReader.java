package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.ArrayList;
import java.util.List;

/** Reads the routes of a page and the rules of a form. */
final class RulesReader {

  private RulesReader() {}

  static List<Route> routes(JsonPlace page) {
    List<Route> routes = new ArrayList<>();
    for (JsonPlace json : limited(page, "next", Bounds.MAX_ROUTES)) {
      routes.add(new Route(ConditionReader.read(json), json.text("page")));
      json.refuseUnknown();
    }
    return routes;
  }

  static List<Rule> rules(JsonPlace root) {
    List<Rule> rules = new ArrayList<>();
    for (JsonPlace json : limited(root, "rules", Bounds.MAX_RULES)) {
      String key = json.text("key");
      String at = json.text("at");
      if (!json.has("check")) {
        json.fault("check", FaultCode.MISSING, "is missing");
      }
      ExpressionReader.read(json, "check").ifPresent(it -> rules.add(new Rule(key, it, at)));
      json.refuseUnknown();
    }
    return rules;
  }

  /** Format 1 has none of these; there the field is refused as unknown. */
  private static List<JsonPlace> limited(JsonPlace owner, String field, int most) {
    if (owner.format() == 1) {
      return List.of();
    }
    List<JsonPlace> all = owner.objects(field);
    if (all.size() > most) {
      owner.fault(field, FaultCode.OUT_OF_RANGE, "must hold at most " + most, 0, most);
    }
    return all.stream().limit(most).toList();
  }
}
