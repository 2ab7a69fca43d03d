package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.formbuilder.SketchTerm;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An expression that cannot be chosen, told with labels in place of keys and words for signs. */
@RequestScoped
public class ExpressionWords {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?<call>(?:number|money|date|time)\\('[^']*'\\))|(?<today>today\\(\\))"
              + "|'(?<text>(?:[^'\\\\]|\\\\.)*)'|(?<name>[A-Za-z_][A-Za-z0-9_.]*)"
              + "|(?<sign>&&|\\|\\||==|!=|<=|>=|!|\\*|-)|(?<other>.)",
          Pattern.DOTALL);

  private static final Map<String, String> SIGNS =
      Map.of("<=", "≤", ">=", "≥", "==", "=", "!=", "≠", "*", "×", "-", "−");
  private static final Map<String, String> LOGIC =
      Map.of("&&", "condition.and", "||", "condition.or", "!", "word.not");

  /** Functions that have words of their own. */
  private static final Set<String> FUNCTIONS =
      Set.of(
          "answered",
          "sum",
          "round",
          "min",
          "max",
          "divide",
          "size",
          "yearsBetween",
          "monthsBetween",
          "daysBetween",
          "orElse");

  @Inject BuilderWordsBacking words;
  @Inject NameWords names;

  String say(FormSketch form, String expression) {
    StringBuilder said = new StringBuilder();
    Optional<SketchQuestion> last = Optional.empty();
    Matcher token = TOKEN.matcher(expression);
    while (token.find()) {
      String name = token.group("name");
      if (name != null) {
        boolean called = token.end() < expression.length() && expression.charAt(token.end()) == '(';
        said.append(called ? function(form, name) : name(form, name));
        last = form.findQuestion(name).or(() -> Optional.empty());
      } else {
        said.append(other(token, last));
      }
    }
    return said.toString().replaceAll("\\s+", " ").strip();
  }

  private String other(Matcher token, Optional<SketchQuestion> last) {
    if (token.group("call") != null) {
      String[] parts = token.group().split("['(]+");
      SketchTerm.Kind kind = SketchTerm.Kind.valueOf(parts[0].toUpperCase(Locale.ROOT));
      SketchTerm term = new SketchTerm(kind, parts[1]);
      return names.typed(term) + (kind == SketchTerm.Kind.MONEY ? " €" : "");
    }
    if (token.group("today") != null) {
      return words.text("term.today");
    }
    if (token.group("text") != null) {
      String text = token.group("text");
      return words.quoted(last.map(it -> words.value(it, text)).orElse(text));
    }
    String sign = token.group();
    return LOGIC.containsKey(sign)
        ? " " + words.text(LOGIC.get(sign)) + " "
        : SIGNS.getOrDefault(sign, sign);
  }

  private String function(FormSketch form, String name) {
    int dot = name.lastIndexOf('.');
    if (dot > 0) {
      return name(form, name.substring(0, dot)) + name.substring(dot);
    }
    return FUNCTIONS.contains(name) ? words.text("function." + name) : name;
  }

  private String name(FormSketch form, String name) {
    if (form.findQuestion(name.split("\\.")[0]).isPresent()) {
      return words.quoted(names.name(form, name));
    }
    return form.findPage(name).map(page -> words.quoted(words.say(page.title()))).orElse(name);
  }
}
