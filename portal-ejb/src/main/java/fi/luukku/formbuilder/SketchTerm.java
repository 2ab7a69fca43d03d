package fi.luukku.formbuilder;

import fi.luukku.forms.expression.ExpressionType;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is worked with or compared in an expression, as an official chooses or types it.
 *
 * @param value of an answer or sum: its name, {@code applied}, {@code stay.first}, {@code
 *     budget.cost}; of a constant as it was typed; empty of today
 */
public record SketchTerm(Kind kind, String value) {
  /** The answer named, or a constant. */
  public enum Kind {
    ANSWER,
    SUM,
    NUMBER,
    MONEY,
    DATE,
    TIME,
    WHOLE,
    TEXT,
    YES_NO,
    TODAY;

    /** Whether somebody types or chooses it. */
    public boolean isConstant() {
      return this != ANSWER && this != SUM && this != TODAY;
    }
  }

  static final String NAME = "[a-z][a-z0-9_]{0,39}(?:\\.[a-z][a-z0-9_]{0,39})?";
  private static final String QUOTED = "'((?:[^'\\\\]|\\\\.)*)'";

  /** Any of them, as it is written. */
  static final String WRITTEN =
      "(?:(?:number|money|date|time)\\('[^']*'\\)|today\\(\\)|sum\\("
          + NAME
          + "\\)|"
          + "'(?:[^'\\\\]|\\\\.)*'"
          + "|-?\\d{1,15}|"
          + NAME
          + ")";

  private static final Pattern CALLED = Pattern.compile("(number|money|date|time)\\('([^']*)'\\)");
  private static final Pattern SUMMED = Pattern.compile("sum\\((" + NAME + ")\\)");
  private static final Pattern WORDS = Pattern.compile(QUOTED);

  public static SketchTerm answer(String name) {
    return new SketchTerm(Kind.ANSWER, name);
  }

  public static SketchTerm sum(String column) {
    return new SketchTerm(Kind.SUM, column);
  }

  public static SketchTerm today() {
    return new SketchTerm(Kind.TODAY, "");
  }

  /** Whether it is an answer, or the sum of a column of answers. */
  public boolean isAnswer() {
    return kind == Kind.ANSWER || kind == Kind.SUM;
  }

  /** As it stands in an expression. */
  public String write() {
    return switch (kind) {
      case ANSWER -> value;
      case SUM -> "sum(" + value + ")";
      case NUMBER, MONEY, DATE, TIME ->
          kind.name().toLowerCase(java.util.Locale.ROOT) + "('" + value.replace("'", "") + "')";
      case WHOLE ->
          value.matches("-?\\d{1,15}") ? value : new SketchTerm(Kind.NUMBER, value).write();
      case TEXT -> "'" + value.replace("\\", "\\\\").replace("'", "\\'") + "'";
      case YES_NO -> value.equals("yes") ? "true" : "false";
      case TODAY -> "today()";
    };
  }

  /** Empty where it is more than one term. */
  static Optional<SketchTerm> read(String written) {
    Matcher called = CALLED.matcher(written);
    if (called.matches()) {
      Kind kind = Kind.valueOf(called.group(1).toUpperCase(java.util.Locale.ROOT));
      return Optional.of(new SketchTerm(kind, called.group(2)));
    }
    Matcher summed = SUMMED.matcher(written);
    if (summed.matches()) {
      return Optional.of(sum(summed.group(1)));
    }
    Matcher words = WORDS.matcher(written);
    if (words.matches()) {
      return Optional.of(new SketchTerm(Kind.TEXT, words.group(1).replaceAll("\\\\(.)", "$1")));
    }
    return switch (written) {
      case "today()" -> Optional.of(today());
      case "true" -> Optional.of(new SketchTerm(Kind.YES_NO, "yes"));
      case "false" -> Optional.of(new SketchTerm(Kind.YES_NO, "no"));
      default -> readName(written);
    };
  }

  private static Optional<SketchTerm> readName(String written) {
    if (written.matches("-?\\d{1,15}")) {
      return Optional.of(new SketchTerm(Kind.WHOLE, written));
    }
    return written.matches(NAME) ? Optional.of(answer(written)) : Optional.empty();
  }

  /** The kind of a constant that is compared with an answer of the type; empty where none is. */
  public static Optional<Kind> constantOf(ExpressionType type) {
    return switch (type) {
      case NUMBER -> Optional.of(Kind.NUMBER);
      case MONEY -> Optional.of(Kind.MONEY);
      case DATE -> Optional.of(Kind.DATE);
      case TIME -> Optional.of(Kind.TIME);
      case WHOLE -> Optional.of(Kind.WHOLE);
      case TEXT -> Optional.of(Kind.TEXT);
      case YES_NO -> Optional.of(Kind.YES_NO);
      default -> Optional.empty();
    };
  }
}
