package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fi.luukku.formbuilder.domain.LimitCheck;
import fi.luukku.forms.definition.AnswerType;
import fi.luukku.forms.definition.Prefill;
import fi.luukku.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A question of a form that is being made. */
public final class SketchQuestion {
  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");
  private static final Pattern FINNISH_DAY = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");

  private final FormSketch form;
  private final SketchPage page;
  private final ObjectNode node;

  SketchQuestion(FormSketch form, SketchPage page, ObjectNode node) {
    this.form = form;
    this.page = page;
    this.node = node;
  }

  public String key() {
    return node.path("key").asText();
  }

  public SketchPage page() {
    return page;
  }

  /** Name of the type as definitions write it. */
  public String type() {
    return node.path("type").asText();
  }

  public Optional<AnswerType> answerType() {
    return AnswerType.named(type());
  }

  /** Another type; limits of the one before go, what is asked and in which words stays. */
  public void become(AnswerType type) {
    if (type().equals(type.jsonName())) {
      return;
    }
    JsonNode options = node.get("options");
    node.retain(List.of("key", "required", "showWhen", "when"));
    node.put("type", type.jsonName());
    if (type.hasOptions() && options != null) {
      node.set("options", options);
    } else {
      form.texts().removeBelow(textKey("option."));
    }
    form.texts().removeBelow(textKey("column."));
    if (!type.takesInput()) {
      node.remove("required");
    }
  }

  public boolean isRequired() {
    return node.path("required").asBoolean(true);
  }

  /** What is only shown is neither required nor not. */
  public void require(boolean required) {
    if (required || !answerType().map(AnswerType::takesInput).orElse(true)) {
      node.remove("required");
    } else {
      node.put("required", false);
    }
  }

  /** A text key of this question: {@code label}, {@code hint}, {@code option.} and so on. */
  public String textKey(String part) {
    return "question." + key() + "." + part;
  }

  /** Keys of all texts that it has or may have. */
  public List<String> textKeys() {
    List<String> keys = new ArrayList<>();
    for (String part : List.of("label", "hint", "add", "error.required", "error.range")) {
      keys.add(textKey(part));
    }
    bodyTexts().forEach(part -> keys.add(textKey(part)));
    options().forEach(option -> keys.add(optionKey(option)));
    columns().forEach(column -> keys.add(column.labelKey()));
    return keys;
  }

  /** Texts that its kind cannot do without, beside the label. */
  public List<String> bodyTexts() {
    return switch (type()) {
      case "information" -> List.of("text");
      case "consent" -> List.of("text", "agree");
      default -> List.of();
    };
  }

  public LocalizedText words(String part) {
    return form.texts().get(textKey(part));
  }

  public void say(String part, LocalizedText words) {
    form.texts().set(textKey(part), words);
  }

  /** A limit as it is written; empty where there is none. */
  public String limit(String name) {
    return node.path(name).asText("");
  }

  /** Sets a limit as it was typed; what is neither number nor day stays what it is, and is told. */
  public void limit(String name, String typed) {
    node.remove(name);
    String plain = typed.strip();
    if (NUMBER.matcher(plain).matches()) {
      node.put(name, new BigDecimal(plain.replace(',', '.')));
    } else if (!plain.isEmpty()) {
      node.put(name, day(plain));
    }
  }

  /** Limits that cannot be read, or of which the lower one is above the upper one. */
  public List<LimitFault> limitFaults() {
    return LimitCheck.faults(this);
  }

  private static String day(String typed) {
    Matcher finnish = FINNISH_DAY.matcher(typed);
    return finnish.matches()
        ? "%s-%2s-%2s"
            .formatted(finnish.group(3), finnish.group(2), finnish.group(1))
            .replace(' ', '0')
        : typed;
  }

  /** Elements of a list of texts, for example the kinds of files. */
  public List<String> list(String name) {
    List<String> elements = new ArrayList<>();
    node.path(name).forEach(element -> elements.add(element.asText()));
    return elements;
  }

  public void list(String name, List<String> elements) {
    ArrayNode list = node.putArray(name);
    elements.forEach(list::add);
  }

  /** Where a first answer may come from: what fits its kind, the best of them first. */
  public List<Prefill> prefills() {
    return answerType().map(Prefill::fitting).orElse(List.of());
  }

  /**
   * Sets where a first answer comes from; what is there already keeps its order, which says what
   * counts first.
   */
  public void prefill(List<Prefill> sources) {
    List<String> wanted = sources.stream().map(Prefill::jsonName).toList();
    List<String> kept = list("prefill").stream().filter(wanted::contains).toList();
    if (wanted.isEmpty()) {
      node.remove("prefill");
    } else {
      list("prefill", Stream.concat(kept.stream(), wanted.stream()).distinct().toList());
    }
  }

  /** Keys of the options, in order. */
  public List<String> options() {
    return list("options");
  }

  public String optionKey(String option) {
    return textKey("option." + option);
  }

  /** Adds an option at the end. */
  public String addOption(LocalizedText words) {
    List<String> options = new ArrayList<>(options());
    String key = FreeKey.ofWords(words.fi(), "-", "option-" + (options.size() + 1), options);
    options.add(key);
    list("options", options);
    form.texts().set(optionKey(key), words);
    return key;
  }

  public void removeOption(String option) {
    list("options", options().stream().filter(it -> !it.equals(option)).toList());
    form.texts().set(optionKey(option), LocalizedText.same(""));
  }

  public void moveOption(String option, int step) {
    List<String> options = new ArrayList<>(options());
    int from = options.indexOf(option);
    int to = from + step;
    if (from >= 0 && to >= 0 && to < options.size()) {
      options.remove(from);
      options.add(to, option);
      list("options", options);
    }
  }

  /** Columns of a table, in order. */
  public List<SketchColumn> columns() {
    List<SketchColumn> columns = new ArrayList<>();
    node.path("columns").forEach(it -> columns.add(new SketchColumn(this, (ObjectNode) it)));
    return columns;
  }

  /** Adds a column of a table at the end. */
  public SketchColumn addColumn(AnswerType type, LocalizedText words) {
    List<String> taken = columns().stream().map(SketchColumn::key).toList();
    String free = FreeKey.numbered("column_", taken);
    ObjectNode column = node.withArray("columns").addObject();
    column.put("key", FreeKey.ofWords(words.fi(), "_", free, taken)).put("type", type.jsonName());
    SketchColumn added = new SketchColumn(this, column);
    form.texts().set(added.labelKey(), words);
    return added;
  }

  public void removeColumn(String columnKey) {
    columns().stream()
        .filter(column -> column.key().equals(columnKey))
        .forEach(column -> JsonOrder.remove(node.withArray("columns"), column.node()));
    form.texts().removeBelow(textKey("column." + columnKey + "."));
  }

  public void moveColumn(String columnKey, int step) {
    columns().stream()
        .filter(column -> column.key().equals(columnKey))
        .forEach(column -> JsonOrder.move(node.withArray("columns"), column.node(), step));
  }

  /** JSON pointer of it. */
  public String place() {
    int number = page.questions().stream().map(SketchQuestion::key).toList().indexOf(key());
    return page.place() + "/questions/" + number;
  }

  /** How it comes to its value, where it is calculated. */
  public SketchValue value() {
    return new SketchValue(form, node);
  }

  public SketchCondition condition() {
    return ConditionFormat.of(form).readFrom(node);
  }

  public void showWhen(SketchCondition condition) {
    ConditionFormat.of(form).writeTo(node, form, condition);
  }

  ObjectNode node() {
    return node;
  }
}
