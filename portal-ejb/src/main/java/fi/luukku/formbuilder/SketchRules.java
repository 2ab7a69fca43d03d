package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules of a form that is being made. */
public final class SketchRules {
  static final int MOST = 200;

  private final FormSketch form;
  private final ObjectNode node;

  SketchRules(FormSketch form, ObjectNode node) {
    this.form = form;
    this.node = node;
  }

  public List<SketchRule> all() {
    List<SketchRule> rules = new ArrayList<>();
    node.path("rules")
        .forEach(rule -> rules.add(new SketchRule(form, (ObjectNode) rule, rules.size())));
    return rules;
  }

  public Optional<SketchRule> find(String key) {
    return all().stream().filter(rule -> rule.key().equals(key)).findFirst();
  }

  /** Adds a rule at the end, whose message stands at a question. */
  public SketchRule add(String at) {
    if (all().size() >= MOST) {
      throw new TooManyRules(MOST);
    }
    Set<String> taken = all().stream().map(SketchRule::key).collect(Collectors.toSet());
    ObjectNode rule = node.withArray("rules").addObject();
    rule.put("key", FreeKey.numbered("rule_", taken)).put("at", at);
    return new SketchRule(form, rule, taken.size());
  }

  /** Takes a rule away with its message. */
  public void remove(String key) {
    ArrayNode rules = node.withArray("rules");
    find(key).ifPresent(rule -> JsonOrder.remove(rules, rule.node()));
    form.texts().removeBelow("rule." + key + ".");
    if (rules.isEmpty()) {
      node.remove("rules");
    }
  }
}
