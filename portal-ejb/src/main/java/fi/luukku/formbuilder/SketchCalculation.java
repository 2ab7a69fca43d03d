package fi.luukku.formbuilder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * How a value is worked out, as an official chooses it. It is written as an expression, and read
 * back from one of the same shape.
 *
 * @param blankIsNothing whether an answer that is not given counts as 0; else there is no value
 */
public record SketchCalculation(
    Operation operation, List<SketchTerm> terms, boolean blankIsNothing) {
  /** What terms an operation takes. */
  public enum Takes {
    COLUMN,
    AMOUNT,
    DAY
  }

  /** What can be worked out. A result with more than two decimals is rounded to two. */
  public enum Operation {
    /** Of a column of a table. */
    COLUMN_SUM(Takes.COLUMN, 1, "sum(%s)"),
    SUM(Takes.AMOUNT, 0, "%s"),
    DIFFERENCE(Takes.AMOUNT, 2, "%s - %s"),
    PRODUCT(Takes.AMOUNT, 2, "round(%s * %s, 2)"),
    /** The first times as many per cent as the second says. */
    SHARE(Takes.AMOUNT, 2, "round(%s * divide(%s, 100, 6), 2)"),
    /** How many per cent the first is of the second, with one decimal. */
    PERCENT(Takes.AMOUNT, 2, "divide(%s * 100, %s, 1)"),
    YEARS(Takes.DAY, 2, "yearsBetween(%s, %s)"),
    DAYS(Takes.DAY, 2, "daysBetween(%s, %s)");

    private final Takes takes;
    private final int count;
    private final String shape;

    Operation(Takes takes, int count, String shape) {
      this.takes = takes;
      this.count = count;
      this.shape = shape;
    }

    public Takes takes() {
      return takes;
    }

    /** How many terms; 0 where as many as one likes. */
    public int count() {
      return count;
    }

    /** Whether an answer that is not given can count as 0. */
    public boolean minds() {
      return this == SUM || this == DIFFERENCE;
    }

    private Pattern pattern() {
      String term = "(" + OR_NOTHING + "|" + SketchTerm.WRITTEN + ")";
      return Pattern.compile(
          Arrays.stream(shape.split("%s", -1))
              .map(Pattern::quote)
              .collect(Collectors.joining(term)));
    }
  }

  private static final String OR_NOTHING =
      "orElse\\(" + SketchTerm.NAME + ", (?:number|money)\\('0'\\)\\)";
  private static final Pattern ASKED = Pattern.compile("orElse\\((" + SketchTerm.NAME + "), .*");

  public SketchCalculation {
    terms = List.copyOf(terms);
  }

  /**
   * As an expression.
   *
   * @param nothing what 0 is of an answer's kind, {@code money('0')}; empty where that is not known
   */
  String write(Function<String, Optional<String>> nothing) {
    List<String> written = terms.stream().map(term -> write(term, nothing)).toList();
    return operation == Operation.SUM
        ? String.join(" + ", written)
        : operation.shape.formatted(written.toArray());
  }

  private String write(SketchTerm term, Function<String, Optional<String>> nothing) {
    if (!blankIsNothing || !operation.minds() || term.kind() != SketchTerm.Kind.ANSWER) {
      return term.write();
    }
    return nothing
        .apply(term.value())
        .map(zero -> "orElse(" + term.write() + ", " + zero + ")")
        .orElse(term.write());
  }

  /** Empty where the expression cannot be chosen that way. */
  static Optional<SketchCalculation> read(String expression) {
    String text = expression.strip();
    for (Operation operation : Operation.values()) {
      if (operation != Operation.SUM) {
        Matcher matcher = operation.pattern().matcher(text);
        if (matcher.matches()) {
          List<String> written = new ArrayList<>();
          for (int group = 1; group <= matcher.groupCount(); group++) {
            written.add(matcher.group(group));
          }
          return of(operation, written);
        }
      }
    }
    return of(Operation.SUM, Arrays.asList(text.split(" \\+ ", -1)));
  }

  private static Optional<SketchCalculation> of(Operation operation, List<String> written) {
    List<SketchTerm> terms = new ArrayList<>();
    boolean blankIsNothing = false;
    for (String one : written) {
      Matcher asked = ASKED.matcher(one);
      boolean orNothing = one.matches(OR_NOTHING) && asked.matches();
      blankIsNothing |= orNothing;
      Optional<SketchTerm> term = SketchTerm.read(orNothing ? asked.group(1) : one);
      if (term.filter(it -> fits(operation, it)).isEmpty()) {
        return Optional.empty();
      }
      terms.add(term.get());
    }
    return blankIsNothing && !operation.minds()
        ? Optional.empty()
        : Optional.of(new SketchCalculation(operation, terms, blankIsNothing));
  }

  private static boolean fits(Operation operation, SketchTerm term) {
    return switch (term.kind()) {
      case ANSWER -> operation.takes() != Takes.COLUMN || term.value().contains(".");
      case NUMBER, MONEY -> operation.takes() == Takes.AMOUNT;
      case TODAY -> operation.takes() == Takes.DAY;
      default -> false;
    };
  }
}
