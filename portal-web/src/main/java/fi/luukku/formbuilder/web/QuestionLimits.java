package fi.luukku.formbuilder.web;

import fi.luukku.forms.definition.AnswerType;
import java.util.Arrays;
import java.util.List;

/**
 * Which limits an official can set for which kind of answer; the names are those of definitions.
 */
final class QuestionLimits {
  /** In the order offered; a calculated value is written in a file and imported. */
  private static final List<AnswerType> OFFERED =
      Arrays.stream(AnswerType.values()).filter(type -> type != AnswerType.CALCULATED).toList();

  private QuestionLimits() {}

  static List<String> of(String type) {
    return AnswerType.named(type).map(QuestionLimits::of).orElse(List.of());
  }

  private static List<String> of(AnswerType type) {
    return switch (type) {
      case SHORT_TEXT, LONG_TEXT -> List.of("minLength", "maxLength");
      case NUMBER -> List.of("min", "max", "decimals");
      case MONEY, DATE, YEAR -> List.of("min", "max");
      case CHOOSE_MANY, TABLE -> List.of("minCount", "maxCount");
      case FILES -> List.of("minCount", "maxCount", "maxMegabytes");
      default -> List.of();
    };
  }

  static List<AnswerType> offered() {
    return OFFERED;
  }
}
