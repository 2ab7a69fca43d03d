package fi.luukku.formbuilder.domain;

import fi.luukku.formbuilder.SketchQuestion;
import fi.luukku.forms.definition.AnswerType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether the limits of a question can be read, and the lower one is below the upper one. */
final class LimitCheck {
  private static final List<String> PAIRS = List.of("", "Length", "Count");

  private LimitCheck() {}

  /** Codes of what is wrong with them, each once. */
  static List<String> of(SketchQuestion question) {
    boolean days = question.answerType().filter(AnswerType.DATE::equals).isPresent();
    return PAIRS.stream().flatMap(pair -> pair(question, pair, days)).distinct().toList();
  }

  private static Stream<String> pair(SketchQuestion question, String pair, boolean days) {
    String least = question.limit("min" + pair);
    String most = question.limit("max" + pair);
    if (!isReadable(least, days) || !isReadable(most, days)) {
      return Stream.of("limit_unreadable");
    }
    return least.isEmpty() || most.isEmpty() || compare(least, most, days) <= 0
        ? Stream.empty()
        : Stream.of("limits_crossed");
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
