package fi.luukku.formbuilder.web;

import fi.luukku.forms.definition.AnswerType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which limits an official can set for which kind of answer; the names are those of definitions.
 */
final class QuestionLimits {
  /** What needs more than this page asks, as a register or a formula, is written and imported. */
  private static final Set<AnswerType> IMPORTED =
      Set.of(
          AnswerType.CONSENT, AnswerType.COORDINATES, AnswerType.GROUP, AnswerType.REGISTER_CHOICE);

  /** In the order offered. */
  private static final List<AnswerType> OFFERED =
      Arrays.stream(AnswerType.values()).filter(type -> !IMPORTED.contains(type)).toList();

  private QuestionLimits() {}

  static List<String> of(String type) {
    return AnswerType.named(type).map(QuestionLimits::of).orElse(List.of());
  }

  private static List<String> of(AnswerType type) {
    return switch (type) {
      case SHORT_TEXT, LONG_TEXT -> List.of("minLength", "maxLength");
      case NUMBER, PERCENT -> List.of("min", "max", "decimals");
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
