package fi.luukku.forms.definition;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * What an answer must keep to. Which parts apply depends on the answer type.
 *
 * @param amount bounds of a number, of money in euros, of a year, or of a calculated value
 * @param dates first and last day that is taken
 * @param times earliest and latest time of day
 * @param days how long a period may be, both of its ends counted
 * @param length of a text, in code points
 * @param count of choices, table rows or files
 * @param decimals how many decimals a number may have; money always has two
 * @param pattern linear-time pattern (RE2) that the whole text must match
 * @param register where the answer is chosen from
 * @param addresses where the answer can be looked up
 * @param atLeast answers that this one must not be below
 * @param atMost answers that this one must not be above
 */
public record Limits(
    Range<BigDecimal> amount,
    Range<LocalDate> dates,
    Range<LocalTime> times,
    Range<Integer> days,
    Range<Integer> length,
    Range<Integer> count,
    int decimals,
    Optional<Pattern> pattern,
    Optional<Register> register,
    Optional<AddressLookUp> addresses,
    List<Reference> atLeast,
    List<Reference> atMost) {

  public static Limits none() {
    return new Limits(
        Range.open(),
        Range.open(),
        Range.open(),
        Range.open(),
        Range.open(),
        Range.open(),
        0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of());
  }

  /** Those of a text of so many letters at most. */
  static Limits atMostLong(int length) {
    Limits none = none();
    return new Limits(
        none.amount,
        none.dates,
        none.times,
        none.days,
        new Range<>(Optional.empty(), Optional.of(length)),
        none.count,
        none.decimals,
        none.pattern,
        none.register,
        none.addresses,
        none.atLeast,
        none.atMost);
  }

  /** Those of a day that is no slip of the keyboard. */
  static Limits ofDays() {
    Limits none = none();
    return new Limits(
        none.amount,
        Range.of(Bounds.FIRST_DAY, Bounds.LAST_DAY),
        none.times,
        none.days,
        none.length,
        none.count,
        none.decimals,
        none.pattern,
        none.register,
        none.addresses,
        none.atLeast,
        none.atMost);
  }
}
