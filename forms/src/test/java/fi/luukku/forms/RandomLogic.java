package fi.luukku.forms;

import fi.luukku.forms.definition.DefinitionText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes random definitions of format 2 and answers to them, right, wrong and of no sense. */
final class RandomLogic {

  private static final List<String> ANSWERS =
      List.of(
          "",
          " ",
          "yes",
          "no",
          "12",
          "1,5",
          "1500,25",
          "1e9",
          "24.12.2026",
          "31.11.2026",
          "club",
          "person",
          "Mäkinen",
          "\u200B",
          "\uD83D\uDE00",
          "2026-02-30",
          "-3");
  private static final List<String> TYPES =
      List.of("shortText", "number", "money", "date", "yesNo", "chooseOne", "chooseMany", "table");

  private final Random random;
  private final List<String> questions = new ArrayList<>();
  private final List<String> texts = new ArrayList<>();

  /** Keys asked so far, by type. */
  private final Map<String, List<String>> known = new HashMap<>();

  RandomLogic(long seed) {
    this.random = new Random(seed);
  }

  /** JSON of a definition; {@link #texts()} are complete once it is made. */
  String form(int pageCount) {
    List<String> pages = new ArrayList<>();
    List<String> rules = new ArrayList<>();
    for (int page = 0; page < pageCount; page++) {
      pages.add(page(page, pageCount));
      if (random.nextBoolean()) {
        rules.add(
            "{'key':'r%d','check':'%s','at':'%s'}".formatted(page, truth(3), oneOf(questions)));
        texts.add("rule.r" + page + ".message");
      }
    }
    return DefinitionText.formTwo(String.join(",", pages), String.join(",", rules));
  }

  Map<String, String> texts() {
    return DefinitionText.texts(texts.toArray(String[]::new));
  }

  private String page(int number, int pageCount) {
    String when = number == 0 || random.nextInt(3) > 0 ? "" : ",'when':'" + truth(2) + "'";
    List<String> asked = new ArrayList<>();
    for (int q = 0; q <= random.nextInt(4); q++) {
      asked.add(question("q" + number + "_" + q));
    }
    String next =
        random.nextInt(3) > 0
            ? ""
            : ",'next':[{'when':'%s','page':'%s'}]"
                .formatted(
                    truth(2),
                    number + 2 < pageCount && random.nextBoolean() ? "p" + (number + 2) : "end");
    texts.add("page.p" + number + ".title");
    return "{'key':'p%d'%s,'questions':[%s]%s}"
        .formatted(number, when, String.join(",", asked), next);
  }

  private String question(String key) {
    String when = random.nextInt(3) > 0 ? "" : ",'when':'" + truth(2) + "'";
    texts.add("question." + key + ".label");
    questions.add(key);
    if (random.nextInt(5) == 0) {
      return calculated(key, when);
    }
    String type = oneOf(TYPES);
    known.computeIfAbsent(type, any -> new ArrayList<>()).add(key);
    return "{'key':'%s','type':'%s','required':%s%s%s}"
        .formatted(key, type, random.nextBoolean(), when, more(key, type));
  }

  private String calculated(String key, String when) {
    boolean money = random.nextBoolean();
    String value = money ? "round(" + money(2) + ", 2)" : truth(2);
    known.computeIfAbsent(money ? "money" : "truth", any -> new ArrayList<>()).add(key);
    return "{'key':'%s','type':'calculated','value':'%s'%s}".formatted(key, value, when);
  }

  private String more(String key, String type) {
    switch (type) {
      case "chooseOne", "chooseMany" -> {
        texts.add("question." + key + ".option.club");
        texts.add("question." + key + ".option.person");
        return ",'options':['club','person']";
      }
      case "table" -> {
        texts.add("question." + key + ".column.cost.label");
        texts.add("question." + key + ".column.day.label");
        return ",'columns':[{'key':'cost','type':'money','required':false},"
            + "{'key':'day','type':'date','required':false}]";
      }
      default -> {
        return "";
      }
    }
  }

  private String truth(int depth) {
    if (depth > 0 && random.nextInt(2) == 0) {
      String a = truth(depth - 1);
      String b = truth(depth - 1);
      return switch (random.nextInt(4)) {
        case 0 -> "(" + a + " && " + b + ")";
        case 1 -> "(" + a + " || " + b + ")";
        case 2 -> "!(" + a + ")";
        default -> "(" + a + " ? " + b + " : answered(" + any() + "))";
      };
    }
    return switch (random.nextInt(9)) {
      case 0 -> with("yesNo", "%s");
      case 1 -> with("truth", "%s");
      case 2 -> with("chooseOne", "%s == `club`");
      case 3 -> with("chooseMany", "`person` in %s");
      case 4 -> with("date", "%s.addMonths(3) > today()");
      case 5 -> with("shortText", "%s.matches(`M.*`)");
      case 6 -> with("table", "%s.exists(row, row.cost > money(`1`) || row.day > today())");
      case 7 -> with("number", "divide(%s, 3, 2) < 4");
      default -> money(1) + " >= " + money(1);
    };
  }

  private String money(int depth) {
    if (depth > 0 && random.nextBoolean()) {
      return switch (random.nextInt(3)) {
        case 0 -> money(depth - 1) + " + " + money(depth - 1);
        case 1 -> "max(" + money(depth - 1) + ", " + money(depth - 1) + ")";
        default -> "(" + money(depth - 1) + ") * number(`0.6`)";
      };
    }
    List<String> names = known.getOrDefault(random.nextBoolean() ? "money" : "table", List.of());
    if (names.isEmpty()) {
      return "money(`7.50`)";
    }
    String name = oneOf(names);
    return known.getOrDefault("table", List.of()).contains(name)
        ? "sum(" + name + ".cost)"
        : "orElse(" + name + ", money(`0`))";
  }

  /** The pattern filled with a question of the type; where there is none, what is always absent. */
  private String with(String type, String pattern) {
    List<String> names = known.getOrDefault(type, List.of());
    return names.isEmpty() ? "today() > date(`2026-06-01`)" : pattern.formatted(oneOf(names));
  }

  private String any() {
    List<String> all = known.values().stream().flatMap(List::stream).toList();
    return all.isEmpty() ? "q0_0" : oneOf(all);
  }

  Answers answers() {
    Answers answers = Answers.none().on(java.time.LocalDate.of(2026, 1 + random.nextInt(12), 5));
    for (String question : questions) {
      if (random.nextInt(6) > 0) {
        answers =
            known.getOrDefault("table", List.of()).contains(question)
                ? answers.with(question, rows())
                : answers.with(question, oneOf(ANSWERS));
      }
    }
    return answers;
  }

  private Answer.Rows rows() {
    List<Map<String, String>> rows = new ArrayList<>();
    for (int row = 0; row < random.nextInt(4); row++) {
      rows.add(Map.of("cost", oneOf(ANSWERS), "day", oneOf(ANSWERS)));
    }
    return new Answer.Rows(rows);
  }

  private String oneOf(List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
