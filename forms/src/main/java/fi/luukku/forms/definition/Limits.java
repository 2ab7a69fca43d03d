package fi.luukku.forms.definition;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an answer must keep to. Which parts apply depends on the answer type.
 *
 * @param amount bounds of a number, of money in euros, of a year, or of a calculated value
 * @param dates first and last day that is taken
 * @param length of a text, in code points
 * @param count of choices, table rows or files
 * @param decimals how many decimals a number may have; money always has two
 * @param pattern linear-time pattern (RE2) that the whole text must match
 * @param atLeast answers that this one must not be below
 * @param atMost answers that this one must not be above
 */
public record Limits(
    Range<BigDecimal> amount,
    Range<LocalDate> dates,
    Range<Integer> length,
    Range<Integer> count,
    int decimals,
    Optional<Pattern> pattern,
    List<Reference> atLeast,
    List<Reference> atMost) {

  public static Limits none() {
    return new Limits(
        Range.open(),
        Range.open(),
        Range.open(),
        Range.open(),
        0,
        Optional.empty(),
        List.of(),
        List.of());
  }
}
