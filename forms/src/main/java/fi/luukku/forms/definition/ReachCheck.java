package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** No page, question or rule is there for nothing: some answers lead to each. */
final class ReachCheck {

  private final List<FormPage> pages;
  private final List<Rule> rules;
  private final Outcomes outcomes;
  private final Faults faults;
  private final Map<String, Integer> numbers = new HashMap<>();

  ReachCheck(List<FormPage> pages, List<Rule> rules, Outcomes outcomes, Faults faults) {
    this.pages = pages;
    this.rules = rules;
    this.outcomes = outcomes;
    this.faults = faults;
    for (int p = 0; p < pages.size(); p++) {
      numbers.put(pages.get(p).key(), p);
    }
  }

  void run() {
    for (int p = 0; p < pages.size(); p++) {
      conditions(pages.get(p), "/pages/" + p);
      targets(pages.get(p), p);
    }
    for (int r = 0; r < rules.size(); r++) {
      rule(rules.get(r), "/rules/" + r + "/check");
    }
    if (!faults.any()) {
      pages();
    }
  }

  private void conditions(FormPage page, String place) {
    asked(page.showWhen(), place);
    for (int q = 0; q < page.questions().size(); q++) {
      asked(page.questions().get(q).showWhen(), place + "/questions/" + q);
    }
  }

  private void asked(Condition condition, String place) {
    if (!outcomes.canHold(condition)) {
      faults.add(
          place + "/when",
          FaultCode.NEVER_ASKED,
          "no answers make it hold, so this is never asked");
    }
  }

  private void targets(FormPage page, int number) {
    for (int r = 0; r < page.next().size(); r++) {
      Route route = page.next().get(r);
      String place = "/pages/" + number + "/next/" + r;
      Integer target = number(route);
      if (target == null) {
        faults.add(
            place + "/page",
            FaultCode.UNKNOWN_PAGE,
            "names an unknown page: " + route.page(),
            route.page());
      } else if (target <= number) {
        faults.add(
            place + "/page",
            FaultCode.WAY_BACK,
            "leads back to " + route.page() + ": a journey goes forward",
            route.page());
      }
      if (!outcomes.canHold(route.when())) {
        faults.add(
            place + "/when",
            FaultCode.WAY_NEVER,
            "no answers make it hold, so nobody goes this way");
      }
    }
  }

  private void rule(Rule rule, String place) {
    if (!outcomes.canFail(rule.check())) {
      faults.add(place, FaultCode.RULE_IDLE, "no answers break it, so it says nothing");
    } else if (!outcomes.canHold(rule.check())) {
      faults.add(
          place, FaultCode.RULE_NEVER_KEPT, "no answers keep it, so nobody can send the form");
    }
  }

  /** Pages are walked forward once: a page that nobody was led to by then, nobody is led to. */
  private void pages() {
    boolean[] reached = new boolean[pages.size() + 1];
    reached[0] = true;
    for (int p = 0; p < pages.size(); p++) {
      if (reached[p]) {
        goOn(pages.get(p), p, reached);
      } else {
        faults.add(
            "/pages/" + p,
            FaultCode.PAGE_DEAD,
            "no answers lead to this page: every way jumps over it");
      }
    }
  }

  private void goOn(FormPage page, int number, boolean[] reached) {
    boolean follows = true;
    for (Route route : page.next()) {
      if (follows) {
        reached[number(route)] = true;
        follows = outcomes.canNotHold(route.when());
      }
    }
    boolean canBeLeftOut =
        outcomes.canNotHold(page.showWhen())
            || page.questions().stream().allMatch(it -> outcomes.canNotHold(it.showWhen()));
    if (follows || canBeLeftOut) {
      reached[number + 1] = true;
    }
  }

  /** Null when there is no such page. */
  private Integer number(Route route) {
    return route.page().equals(Route.END)
        ? Integer.valueOf(pages.size())
        : numbers.get(route.page());
  }
}
