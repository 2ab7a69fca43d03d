package fi.luukku.forms;

import fi.luukku.forms.definition.Field;
import fi.luukku.forms.definition.Reference;
import fi.luukku.forms.values.Parsed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Bounds that are themselves answers: applied for at most what is missing, ends after it starts.
 */
final class Comparison {

  private Comparison() {}

  /**
   * The refusal when the value is outside; a bound that is not answered, or is to be mended itself,
   * binds nobody.
   */
  static Optional<Parsed<Value>> outside(Field field, Value value, AnsweredForm form) {
    return Stream.concat(
            field.limits().atLeast().stream().map(it -> outside(value, it, form, 1)),
            field.limits().atMost().stream().map(it -> outside(value, it, form, -1)))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<Parsed<Value>> outside(
      Value value, Reference with, AnsweredForm form, int wrongSide) {
    if (form.isWrong(with)) {
      return Optional.empty();
    }
    String side = wrongSide > 0 ? "at_least" : "at_most";
    if (value instanceof Value.Amount amount) {
      return form.amount(with)
          .filter(bound -> bound.compareTo(amount.amount()) * wrongSide > 0)
          .map(bound -> refusal(side, with, amountLike(amount, bound)));
    }
    LocalDate day = ((Value.Day) value).date();
    return form.date(with.question())
        .filter(bound -> bound.compareTo(day) * wrongSide > 0)
        .map(bound -> refusal(side + ".date", with, new Value.Day(bound)));
  }

  private static Value.Amount amountLike(Value.Amount amount, BigDecimal bound) {
    return new Value.Amount(bound, amount.money());
  }

  private static Parsed<Value> refusal(String code, Reference with, Value bound) {
    return Parsed.refused(code, bound, with);
  }
}
