package fi.luukku.formbuilder.web;

import fi.luukku.formbuilder.AnswerKinds;
import fi.luukku.formbuilder.AnswerKinds.Named;
import fi.luukku.formbuilder.FormSketch;
import fi.luukku.formbuilder.SketchComparison.Must;
import fi.luukku.formbuilder.SketchTerm;
import fi.luukku.forms.expression.ExpressionType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What can be chosen for a rule: which answers can be compared, how, and with which others. */
final class RuleChoices {
  private RuleChoices() {}

  /** All that a rule can be about. */
  static List<Named> subjects(FormSketch form) {
    return AnswerKinds.of(form).upTo(Integer.MAX_VALUE, "").stream()
        .filter(RuleChoices::isComparable)
        .toList();
  }

  /** What it can be compared with: other answers of its kind. */
  static List<Named> others(FormSketch form, SketchTerm left) {
    Optional<ExpressionType> type = type(form, left);
    return subjects(form).stream()
        .filter(it -> !it.name().equals(left.value()))
        .filter(it -> Optional.of(it.type()).equals(type))
        .toList();
  }

  /** The term by which an answer, or the sum of a column, is named. */
  static SketchTerm term(FormSketch form, String name) {
    return AnswerKinds.of(form)
        .findNamed(name)
        .filter(Named::column)
        .map(column -> SketchTerm.sum(name))
        .orElse(SketchTerm.answer(name));
  }

  static Optional<ExpressionType> type(FormSketch form, SketchTerm term) {
    return AnswerKinds.of(form).find(term.value());
  }

  static boolean isTimely(FormSketch form, SketchTerm term) {
    return type(form, term)
        .filter(it -> it == ExpressionType.DATE || it == ExpressionType.TIME)
        .isPresent();
  }

  static List<Must> musts(FormSketch form, SketchTerm left) {
    return type(form, left)
            .filter(it -> it == ExpressionType.TEXT || it == ExpressionType.YES_NO)
            .isPresent()
        ? List.of(Must.EQUAL, Must.NOT_EQUAL)
        : List.of(Must.values());
  }

  private static boolean isComparable(Named named) {
    if (named.column()) {
      return isAmount(named.type());
    }
    boolean whole = named.part().isEmpty();
    return switch (named.type()) {
      case NUMBER, MONEY, DATE, TIME, WHOLE -> true;
      case TEXT, YES_NO -> whole;
      default -> false;
    };
  }

  static boolean isAmount(ExpressionType type) {
    return Stream.of(ExpressionType.NUMBER, ExpressionType.MONEY).anyMatch(type::equals);
  }
}
