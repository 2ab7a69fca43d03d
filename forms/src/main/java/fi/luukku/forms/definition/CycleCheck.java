package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** No question decides, over whatever detour, whether it is asked itself or what it comes to. */
final class CycleCheck {

  private final Map<String, Question> questions;
  private final Map<String, Integer> pageNumber = new HashMap<>();
  private final List<FormPage> pages;
  private final Faults faults;
  private final Set<String> safe = new LinkedHashSet<>();

  CycleCheck(List<FormPage> pages, Map<String, Question> questions, Faults faults) {
    this.pages = pages;
    this.questions = questions;
    this.faults = faults;
    for (int page = 0; page < pages.size(); page++) {
      for (Question question : pages.get(page).questions()) {
        pageNumber.put(question.key(), page);
      }
    }
  }

  /** All questions, each after those that it depends on; only once the check has found nothing. */
  List<String> order() {
    return List.copyOf(safe);
  }

  void run() {
    for (String key : questions.keySet()) {
      if (!visit(key, new LinkedHashSet<>())) {
        return;
      }
    }
  }

  private boolean visit(String key, LinkedHashSet<String> way) {
    if (safe.contains(key)) {
      return true;
    }
    if (!way.add(key)) {
      List<String> circle = new ArrayList<>(way);
      circle = circle.subList(circle.indexOf(key), circle.size());
      faults.add(
          "/pages/" + pageNumber.get(key) + " question " + key,
          FaultCode.CYCLE,
          "depends on itself: " + String.join(" -> ", circle) + " -> " + key,
          circle.toArray());
      return false;
    }
    for (String next : dependencies(questions.get(key)).distinct().toList()) {
      if (!visit(next, way)) {
        return false;
      }
    }
    way.remove(key);
    return safe.add(key);
  }

  private Stream<String> dependencies(Question question) {
    Stream<Reference> own = question.showWhen().references();
    Stream<Reference> page = pages.get(pageNumber.get(question.key())).showWhen().references();
    Stream<Reference> formula = question.formula().stream().flatMap(Formula::references);
    return Stream.of(own, page, formula)
        .flatMap(it -> it)
        .map(Reference::question)
        .filter(questions::containsKey);
  }
}
