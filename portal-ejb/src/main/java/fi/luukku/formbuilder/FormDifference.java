package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * How a version differs from the one before it.
 *
 * @param added questions that are new
 * @param gone questions that are not asked any more
 * @param altered questions whose kind, limits, options, condition or value are others; pages with
 *     another condition or other ways on; rules
 * @param moved questions that stand on another page
 * @param texts words that are others
 */
public record FormDifference(
    List<Named> added,
    List<Named> gone,
    List<Altered> altered,
    List<Named> moved,
    List<Words> texts) {

  /** A question, by key and its words in the language asked for. */
  public record Named(String key, String words) {}

  /**
   * A question with what is another of it.
   *
   * @param fields names of the definition: {@code type}, {@code required}, {@code showWhen}, {@code
   *     maxLength} and so on
   */
  public record Altered(String key, String words, List<Field> fields) {}

  /** One field of a question, as it is written; empty where it is not there. */
  public record Field(String name, String before, String after) {}

  /** A text in one language; empty where it is not there. */
  public record Words(String key, Language language, String before, String after) {}

  /** From one version to the other, with names in a language. */
  public static FormDifference between(FormSketch before, FormSketch after, Language language) {
    Map<String, SketchQuestion> old = byKey(before);
    Map<String, SketchQuestion> now = byKey(after);
    List<Altered> altered = new ArrayList<>();
    List<Named> moved = new ArrayList<>();
    now.forEach(
        (key, question) -> {
          SketchQuestion was = old.get(key);
          if (was == null) {
            return;
          }
          List<Field> fields = fields(was.node(), question.node());
          if (!fields.isEmpty()) {
            altered.add(new Altered(key, name(question, after, language), fields));
          }
          if (!was.page().key().equals(question.page().key())) {
            moved.add(new Named(key, name(question, after, language)));
          }
        });
    altered.addAll(LogicDifference.between(before, after, language));
    return new FormDifference(
        missing(now, old, after, language),
        missing(old, now, before, language),
        altered,
        moved,
        texts(before, after));
  }

  public boolean isNone() {
    return added.isEmpty()
        && gone.isEmpty()
        && altered.isEmpty()
        && moved.isEmpty()
        && texts.isEmpty();
  }

  private static Map<String, SketchQuestion> byKey(FormSketch form) {
    return form.questions()
        .collect(
            Collectors.toMap(
                SketchQuestion::key, it -> it, (one, other) -> one, LinkedHashMap::new));
  }

  private static List<Named> missing(
      Map<String, SketchQuestion> here,
      Map<String, SketchQuestion> there,
      FormSketch form,
      Language language) {
    return here.values().stream()
        .filter(question -> !there.containsKey(question.key()))
        .map(question -> new Named(question.key(), name(question, form, language)))
        .toList();
  }

  static List<Field> fields(ObjectNode before, ObjectNode after) {
    Set<String> names = new TreeSet<>();
    before.fieldNames().forEachRemaining(names::add);
    after.fieldNames().forEachRemaining(names::add);
    return names.stream()
        .filter(name -> !written(before, name).equals(written(after, name)))
        .map(name -> new Field(name, written(before, name), written(after, name)))
        .toList();
  }

  private static String written(ObjectNode node, String name) {
    return Optional.ofNullable(node.get(name))
        .map(it -> it.isValueNode() ? it.asText() : it.toString())
        .orElse("");
  }

  private static List<Words> texts(FormSketch before, FormSketch after) {
    List<Words> changed = new ArrayList<>();
    for (Language language : Language.values()) {
      Map<String, String> was = before.texts().all().get(language.tag());
      Map<String, String> is = after.texts().all().get(language.tag());
      Set<String> keys = new TreeSet<>(was.keySet());
      keys.addAll(is.keySet());
      keys.stream()
          .filter(key -> !was.getOrDefault(key, "").equals(is.getOrDefault(key, "")))
          .map(key -> new Words(key, language, was.getOrDefault(key, ""), is.getOrDefault(key, "")))
          .forEach(changed::add);
    }
    return changed;
  }

  private static String name(SketchQuestion question, FormSketch form, Language language) {
    String name = form.texts().name(language, question.textKey("label"));
    return name.isEmpty() ? question.key() : name;
  }
}
