package fi.luukku.formbuilder;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What must hold between two answers, or an answer and a constant, as an official chooses it. It is
 * written as an expression, and read back from one of the same shape.
 */
public record SketchComparison(SketchTerm left, Must must, SketchTerm right) {
  /** How the left one must be to the right one. */
  public enum Must {
    AT_MOST("<="),
    AT_LEAST(">="),
    LESS("<"),
    MORE(">"),
    EQUAL("=="),
    NOT_EQUAL("!=");

    private final String sign;

    Must(String sign) {
      this.sign = sign;
    }
  }

  private static final Pattern WRITTEN =
      Pattern.compile(
          "("
              + SketchTerm.WRITTEN
              + ") ("
              + Arrays.stream(Must.values()).map(it -> it.sign).collect(Collectors.joining("|"))
              + ") ("
              + SketchTerm.WRITTEN
              + ")");

  String write() {
    return left.write() + " " + must.sign + " " + right.write();
  }

  /** Empty where the expression cannot be chosen that way. */
  static Optional<SketchComparison> read(String expression) {
    Matcher matcher = WRITTEN.matcher(expression.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    Optional<SketchTerm> left = SketchTerm.read(matcher.group(1)).filter(SketchTerm::isAnswer);
    Optional<SketchTerm> right = SketchTerm.read(matcher.group(3));
    Must must =
        Arrays.stream(Must.values())
            .filter(it -> it.sign.equals(matcher.group(2)))
            .findFirst()
            .orElseThrow();
    return left.flatMap(one -> right.map(other -> new SketchComparison(one, must, other)));
  }
}
