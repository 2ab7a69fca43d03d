package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.LimitFault;
import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether the limits of a question can be read, and the lower one is below the upper one; what
 * counts something is a whole number.
 */
public final class LimitCheck {
  private static final List<String> PAIRS = List.of("", "Length", "Count");
  private static final List<String> COUNTS =
      List.of("minLength", "maxLength", "minCount", "maxCount", "decimals", "maxMegabytes");
  private static final Pattern COUNT = Pattern.compile("\\d{1,7}");

  private LimitCheck() {}

  /** Codes of what is wrong with them, each once. */
  static List<String> of(SketchQuestion question) {
    return faults(question).stream().map(LimitFault::code).distinct().toList();
  }

  /** What is wrong with them, each by the limit to mend. */
  public static List<LimitFault> faults(SketchQuestion question) {
    List<LimitFault> faults = new ArrayList<>();
    boolean days = question.answerType().filter(AnswerType.DATE::equals).isPresent();
    for (String name : List.of("min", "max")) {
      if (!isReadable(question.limit(name), days)) {
        faults.add(new LimitFault(name, "limit_unreadable"));
      }
    }
    COUNTS.stream()
        .filter(name -> !isCount(question.limit(name)))
        .forEach(name -> faults.add(new LimitFault(name, "limit_no_count")));
    if (faults.isEmpty()) {
      PAIRS.stream()
          .filter(
              pair -> isCrossed(question.limit("min" + pair), question.limit("max" + pair), days))
          .forEach(pair -> faults.add(new LimitFault("min" + pair, "limits_crossed")));
    }
    return faults;
  }

  private static boolean isCrossed(String least, String most, boolean days) {
    return !least.isEmpty() && !most.isEmpty() && compare(least, most, days) > 0;
  }

  private static boolean isCount(String limit) {
    return limit.isEmpty() || COUNT.matcher(limit).matches();
  }

  private static boolean isReadable(String limit, boolean day) {
    return limit.isEmpty() || (day ? asDay(limit).isPresent() : asNumber(limit).isPresent());
  }

  private static int compare(String least, String most, boolean days) {
    return days
        ? asDay(least).orElseThrow().compareTo(asDay(most).orElseThrow())
        : asNumber(least).orElseThrow().compareTo(asNumber(most).orElseThrow());
  }

  private static Optional<LocalDate> asDay(String limit) {
    try {
      return Optional.of(LocalDate.parse(limit));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  private static Optional<BigDecimal> asNumber(String limit) {
    try {
      return Optional.of(new BigDecimal(limit));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
