package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.formbuilder.FormDifference.Altered;
import fi.luukku.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the conditions and ways of pages, and the rules of a form, differ from those before. */
final class LogicDifference {
  private static final ObjectNode NONE = JsonNodeFactory.instance.objectNode();

  private LogicDifference() {}

  static List<Altered> between(FormSketch before, FormSketch after, Language language) {
    List<Altered> altered = new ArrayList<>();
    for (SketchPage page : after.pages()) {
      ObjectNode was = before.findPage(page.key()).map(LogicDifference::logic).orElse(NONE);
      add(altered, page.key(), after.texts().name(language, page.titleKey()), was, logic(page));
    }
    Stream.concat(before.rules().all().stream(), after.rules().all().stream())
        .map(SketchRule::key)
        .distinct()
        .forEach(key -> rule(altered, key, before, after, language));
    return altered;
  }

  private static void rule(
      List<Altered> altered, String key, FormSketch before, FormSketch after, Language language) {
    Optional<SketchRule> is = after.rules().find(key);
    String words =
        (is.isPresent() ? after : before).texts().name(language, "rule." + key + ".message");
    add(
        altered,
        key,
        words,
        before.rules().find(key).map(SketchRule::node).orElse(NONE),
        is.map(SketchRule::node).orElse(NONE));
  }

  private static void add(
      List<Altered> altered, String key, String words, ObjectNode was, ObjectNode is) {
    var fields =
        FormDifference.fields(was, is).stream().filter(it -> !it.name().equals("key")).toList();
    if (!fields.isEmpty()) {
      altered.add(new Altered(key, words.isEmpty() ? key : words, fields));
    }
  }

  private static ObjectNode logic(SketchPage page) {
    ObjectNode logic = page.node().deepCopy();
    logic.retain("when", "showWhen");
    if (!page.routes().all().isEmpty()) {
      logic.put(
          "next",
          page.routes().all().stream()
              .map(route -> route.node().path("when").asText() + " → " + route.to())
              .collect(Collectors.joining("; ")));
    }
    return logic;
  }
}
