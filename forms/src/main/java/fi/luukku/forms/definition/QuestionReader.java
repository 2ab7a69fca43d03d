package fi.luukku.forms.definition;

import fi.luukku.forms.expression.FaultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one question of form.json. */
final class QuestionReader {

  /** Kinds whose content can be told from their first bytes; no scripts, no archives. */
  private static final Set<String> FILE_KINDS =
      Set.of("pdf", "jpg", "jpeg", "png", "docx", "xlsx", "odt", "ods", "txt");

  private QuestionReader() {}

  static Question read(JsonPlace json) {
    AnswerType type = type(json);
    String key = json.text("key");
    Limits limits = LimitsReader.read(json, type);
    Question question =
        new Question(
            key,
            type,
            required(json, type),
            ConditionReader.read(json),
            limits,
            options(json, type),
            PartsReader.read(json, type, "question." + key, limits),
            type.hasRows() ? columns(json, type) : List.of(),
            type == AnswerType.FILES ? files(json) : FileRules.NONE,
            prefill(json, type),
            type == AnswerType.CALCULATED ? FormulaReader.read(json) : Optional.empty());
    refuseIdentityCodes(json, question);
    json.refuseUnknown();
    return question;
  }

  private static AnswerType type(JsonPlace json) {
    String name = json.text("type");
    Optional<AnswerType> type = AnswerType.named(name);
    if (type.isEmpty()) {
      json.fault("type", FaultCode.UNKNOWN_TYPE, "is unknown: " + name, name);
    }
    return type.orElse(AnswerType.SHORT_TEXT);
  }

  private static boolean required(JsonPlace json, AnswerType type) {
    return type.takesInput() && json.findFlag("required").orElse(true);
  }

  private static List<String> options(JsonPlace json, AnswerType type) {
    if (!type.hasOptions()) {
      return List.of();
    }
    List<String> options = json.texts("options");
    if (options.size() < 2 || options.size() > Bounds.MAX_OPTIONS) {
      json.fault(
          "options",
          FaultCode.OUT_OF_RANGE,
          "must hold 2 to " + Bounds.MAX_OPTIONS + " options",
          2,
          Bounds.MAX_OPTIONS);
    }
    if (Set.copyOf(options).size() < options.size()) {
      json.fault(
          "options", FaultCode.TWICE, "holds an option twice", json.findText("key").orElse(""));
    }
    options.stream()
        .filter(option -> !Keys.isOption(option))
        .forEach(
            option ->
                json.fault("options", FaultCode.KEY, Keys.OPTION_RULE + ": " + option, option));
    return options;
  }

  private static List<Column> columns(JsonPlace json, AnswerType owner) {
    List<JsonPlace> columns = json.objects("columns");
    if (columns.isEmpty() || columns.size() > Bounds.MAX_COLUMNS) {
      json.fault(
          "columns",
          FaultCode.OUT_OF_RANGE,
          "must hold 1 to " + Bounds.MAX_COLUMNS + " columns",
          1,
          Bounds.MAX_COLUMNS);
    }
    String table = json.findText("key").orElse("");
    return columns.stream().limit(Bounds.MAX_COLUMNS).map(it -> column(table, owner, it)).toList();
  }

  private static Column column(String table, AnswerType owner, JsonPlace json) {
    AnswerType type = type(json);
    if (!(owner == AnswerType.GROUP ? type.fitsGroup() : type.fitsColumn())) {
      json.fault(
          "type",
          FaultCode.COLUMN_TYPE,
          "does not fit into a " + owner.jsonName() + ": " + type.jsonName(),
          type.jsonName());
    }
    boolean summed = json.findFlag("sum").orElse(false);
    if (summed && !type.isAmount()) {
      json.fault("sum", FaultCode.SUM, "only numbers and money can be summed");
    }
    String key = json.text("key");
    Limits limits = LimitsReader.read(json, type);
    Column column =
        new Column(
            table,
            key,
            type,
            required(json, type),
            limits,
            options(json, type),
            PartsReader.read(json, type, "question." + table + ".column." + key, limits),
            summed);
    json.refuseUnknown();
    return column;
  }

  private static List<Prefill> prefill(JsonPlace json, AnswerType type) {
    List<Prefill> sources = new ArrayList<>();
    for (String name : json.texts("prefill")) {
      Optional<Prefill> source = Prefill.named(name).filter(it -> it.fits(type));
      if (source.isEmpty()) {
        json.fault(
            "prefill",
            FaultCode.PREFILL,
            "does not fit a question of type " + type.jsonName() + ": " + name,
            name);
      }
      source.ifPresent(sources::add);
    }
    return List.copyOf(sources);
  }

  /** Neither as a part of the answer nor in a row of it. */
  private static void refuseIdentityCodes(JsonPlace json, Question question) {
    boolean asked =
        Stream.concat(
                question.parts().stream(),
                question.columns().stream()
                    .flatMap(column -> Stream.concat(Stream.of(column), column.parts().stream())))
            .anyMatch(field -> field.type() == AnswerType.IDENTITY_CODE);
    if (asked && question.prefill().contains(Prefill.EARLIER)) {
      json.fault(
          "prefill",
          FaultCode.PREFILL,
          "takes no identity code from an earlier application",
          Prefill.EARLIER.jsonName());
    }
  }

  private static FileRules files(JsonPlace json) {
    List<String> kinds = json.texts("kinds");
    if (kinds.isEmpty() || !FILE_KINDS.containsAll(kinds)) {
      json.fault(
          "kinds",
          FaultCode.FILE_KINDS,
          "must name some of " + FILE_KINDS.stream().sorted().toList());
    }
    long most = json.findCount("maxMegabytes").orElse(10) * 1024L * 1024L;
    if (most < 1 || most > Bounds.MAX_FILE_BYTES) {
      json.fault(
          "maxMegabytes",
          FaultCode.OUT_OF_RANGE,
          "must be 1 to " + Bounds.MAX_FILE_BYTES / 1024 / 1024,
          1,
          Bounds.MAX_FILE_BYTES / 1024 / 1024);
    }
    return new FileRules(kinds, most, json.findFlag("delivered").orElse(false));
  }
}
