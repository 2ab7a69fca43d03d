package fi.luukku.formbuilder;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import fi.luukku.formbuilder.SketchCondition.Comparison;
import fi.luukku.formbuilder.SketchCondition.Part;
import fi.luukku.forms.definition.AnswerType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Conditions as the expressions of format 2: {@code kind == 'club' && members > 3}. What was
 * written by hand in another way is kept, and shown as such.
 */
final class ExpressionFormat implements ConditionFormat {
  private static final String NAME = "([a-z][a-z0-9_]{0,39})";
  private static final String WORD = "'((?:[^'\\\\]|\\\\.)*)'";
  private static final Pattern COMPARED = Pattern.compile(NAME + " (==|!=) " + WORD);
  private static final Pattern INCLUDED = Pattern.compile(WORD + " in " + NAME);
  private static final Pattern AMOUNT =
      Pattern.compile(NAME + " ([<>]) (?:(?:number|money)\\('([^']*)'\\)|(-?\\d+))");
  private static final Pattern ANSWERED = Pattern.compile("(!?)answered\\(" + NAME + "\\)");
  private static final Pattern YES_NO = Pattern.compile("(!?)" + NAME);

  @Override
  public String field() {
    return "when";
  }

  @Override
  public SketchCondition read(JsonNode node) {
    String text = node.asText();
    boolean any = text.contains(" || ");
    List<String> written = Arrays.asList(text.split(any ? " \\|\\| " : " && "));
    List<Part> parts = new ArrayList<>();
    written.forEach(one -> part(one.strip()).ifPresent(parts::add));
    return parts.size() == written.size()
        ? SketchCondition.of(any, parts)
        : new SketchCondition(false, List.of(), Optional.of(node));
  }

  private static Optional<Part> part(String text) {
    Matcher compared = COMPARED.matcher(text);
    if (compared.matches()) {
      boolean same = compared.group(2).equals("==");
      return of(
          compared.group(1),
          same ? Comparison.EQUALS : Comparison.NOT_EQUALS,
          plain(compared.group(3)));
    }
    Matcher included = INCLUDED.matcher(text);
    if (included.matches()) {
      return of(included.group(2), Comparison.INCLUDES, plain(included.group(1)));
    }
    Matcher amount = AMOUNT.matcher(text);
    if (amount.matches()) {
      return of(
          amount.group(1),
          amount.group(2).equals(">") ? Comparison.GREATER : Comparison.LESS,
          amount.group(3) == null ? amount.group(4) : amount.group(3));
    }
    Matcher answered = ANSWERED.matcher(text);
    if (answered.matches()) {
      boolean not = !answered.group(1).isEmpty();
      return of(answered.group(2), not ? Comparison.NOT_ANSWERED : Comparison.ANSWERED, "");
    }
    Matcher yesNo = YES_NO.matcher(text);
    return yesNo.matches()
        ? of(yesNo.group(2), Comparison.EQUALS, yesNo.group(1).isEmpty() ? "yes" : "no")
        : Optional.empty();
  }

  private static Optional<Part> of(String question, Comparison comparison, String value) {
    return Optional.of(new Part(question, comparison, value));
  }

  @Override
  public JsonNode write(FormSketch form, SketchCondition condition) {
    return TextNode.valueOf(
        condition.parts().stream()
            .map(part -> write(form, part))
            .collect(Collectors.joining(condition.any() ? " || " : " && ")));
  }

  private static String write(FormSketch form, Part part) {
    Optional<AnswerType> type =
        form.findQuestion(part.question()).flatMap(SketchQuestion::answerType);
    String name = part.question();
    return switch (part.comparison()) {
      case ANSWERED -> "answered(" + name + ")";
      case NOT_ANSWERED -> "!answered(" + name + ")";
      case INCLUDES -> quoted(part.value()) + " in " + name;
      case GREATER -> name + " > " + amount(type, part.value());
      case LESS -> name + " < " + amount(type, part.value());
      case EQUALS ->
          isYesNo(type, part) ? yesNo(name, part.value().equals("yes")) : compared(part, " == ");
      case NOT_EQUALS ->
          isYesNo(type, part) ? yesNo(name, !part.value().equals("yes")) : compared(part, " != ");
    };
  }

  private static boolean isYesNo(Optional<AnswerType> type, Part part) {
    boolean known = part.value().equals("yes") || part.value().equals("no");
    return known && type.filter(AnswerType.YES_NO::equals).isPresent();
  }

  private static String yesNo(String name, boolean yes) {
    return yes ? name : "!" + name;
  }

  private static String compared(Part part, String operator) {
    return part.question() + operator + quoted(part.value());
  }

  private static String amount(Optional<AnswerType> type, String value) {
    String number = value.strip().replace(',', '.');
    if (type.filter(AnswerType.MONEY::equals).isPresent()) {
      return "money('" + number.replace("'", "") + "')";
    }
    return number.matches("-?\\d{1,15}") ? number : "number('" + number.replace("'", "") + "')";
  }

  private static String quoted(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  private static String plain(String quoted) {
    return quoted.replaceAll("\\\\(.)", "$1");
  }
}
