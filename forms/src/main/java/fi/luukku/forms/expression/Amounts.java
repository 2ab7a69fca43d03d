package fi.luukku.forms.expression;

import static fi.luukku.forms.expression.Types.MONEY;
import static fi.luukku.forms.expression.Types.NUMBER;
import static fi.luukku.forms.expression.Types.TEXT;
import static fi.luukku.forms.expression.Types.WHOLE;

import dev.cel.common.types.CelType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers and euros, exact. Nothing is rounded but by {@code round} and {@code divide}, which say
 * to how many decimals; a half goes away from zero, as in trade.
 */
final class Amounts {

  /** Past this a result is a slip of the keyboard, and a chain of them would eat the memory. */
  static final BigDecimal LARGEST = BigDecimal.TEN.pow(18);

  private Amounts() {}

  static void declare(Overloads words) {
    words.<String>one("number", NUMBER, TEXT, BigDecimal::new);
    words.<String>one("money", MONEY, TEXT, BigDecimal::new);
    for (CelType amount : List.of(NUMBER, MONEY)) {
      sums(words, amount);
      words.<BigDecimal, BigDecimal>ordered(amount, amount, BigDecimal::compareTo);
      words.<BigDecimal, BigDecimal>two("min", amount, amount, amount, BigDecimal::min);
      words.<BigDecimal, BigDecimal>two("max", amount, amount, amount, BigDecimal::max);
      words.<BigDecimal, Long>two("round", amount, amount, WHOLE, Amounts::round);
      words.<BigDecimal, Long>two("_*_", amount, amount, WHOLE, (a, n) -> times(a, exact(n)));
      words.<Long, BigDecimal>two("_*_", amount, WHOLE, amount, (n, a) -> times(exact(n), a));
      quotient(words, amount, amount, NUMBER);
      quotient(words, amount, WHOLE, amount);
    }
    words.<BigDecimal, BigDecimal>two("_*_", NUMBER, NUMBER, NUMBER, Amounts::times);
    words.<BigDecimal, BigDecimal>two("_*_", MONEY, MONEY, NUMBER, Amounts::times);
    words.<BigDecimal, BigDecimal>two("_*_", MONEY, NUMBER, MONEY, Amounts::times);
    quotient(words, MONEY, NUMBER, MONEY);
    quotient(words, WHOLE, NUMBER, NUMBER);
    quotient(words, WHOLE, WHOLE, NUMBER);
    wholes(words);
    mixed(words);
  }

  private static void sums(Overloads words, CelType amount) {
    words.<BigDecimal, BigDecimal>two("_+_", amount, amount, amount, (a, b) -> bounded(a.add(b)));
    words.<BigDecimal, BigDecimal>two(
        "_-_", amount, amount, amount, (a, b) -> bounded(a.subtract(b)));
    words.<BigDecimal>one("-_", amount, amount, BigDecimal::negate);
    words.<List<BigDecimal>>one(
        "sum",
        amount,
        Types.listOf(amount),
        all -> bounded(all.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
  }

  /** Whole numbers are written without quotes: 3, not number('3'). */
  private static void wholes(Overloads words) {
    words.<Long, Long>two("_+_", WHOLE, WHOLE, WHOLE, Math::addExact);
    words.<Long, Long>two("_-_", WHOLE, WHOLE, WHOLE, Math::subtractExact);
    words.<Long, Long>two("_*_", WHOLE, WHOLE, WHOLE, Math::multiplyExact);
    words.<Long>one("-_", WHOLE, WHOLE, Math::negateExact);
    words.<Long, Long>two("min", WHOLE, WHOLE, WHOLE, Math::min);
    words.<Long, Long>two("max", WHOLE, WHOLE, WHOLE, Math::max);
    words.<Long, Long>ordered(WHOLE, WHOLE, Long::compare);
  }

  private static void mixed(Overloads words) {
    words.<BigDecimal, Long>two("_+_", NUMBER, NUMBER, WHOLE, (a, n) -> bounded(a.add(exact(n))));
    words.<Long, BigDecimal>two("_+_", NUMBER, WHOLE, NUMBER, (n, a) -> bounded(exact(n).add(a)));
    words.<BigDecimal, Long>two(
        "_-_", NUMBER, NUMBER, WHOLE, (a, n) -> bounded(a.subtract(exact(n))));
    words.<Long, BigDecimal>two(
        "_-_", NUMBER, WHOLE, NUMBER, (n, a) -> bounded(exact(n).subtract(a)));
    words.<BigDecimal, Long>ordered(NUMBER, WHOLE, (a, n) -> a.compareTo(exact(n)));
    words.<Long, BigDecimal>ordered(WHOLE, NUMBER, (n, a) -> exact(n).compareTo(a));
  }

  private static void quotient(Overloads words, CelType a, CelType b, CelType result) {
    words.three(
        "divide",
        result,
        a,
        b,
        WHOLE,
        args -> bounded(divide(decimal(args[0]), decimal(args[1]), (Long) args[2])));
  }

  private static BigDecimal divide(BigDecimal a, BigDecimal b, long decimals) {
    return a.divide(b, Math.toIntExact(decimals), RoundingMode.HALF_UP);
  }

  private static BigDecimal round(BigDecimal a, long decimals) {
    return a.setScale(Math.toIntExact(decimals), RoundingMode.HALF_UP);
  }

  private static BigDecimal decimal(Object number) {
    return number instanceof Long whole ? exact(whole) : (BigDecimal) number;
  }

  private static BigDecimal exact(long whole) {
    return BigDecimal.valueOf(whole);
  }

  private static BigDecimal times(BigDecimal a, BigDecimal b) {
    return bounded(a.multiply(b));
  }

  private static BigDecimal bounded(BigDecimal result) {
    if (result.abs().compareTo(LARGEST) > 0) {
      throw new ArithmeticException("beyond " + LARGEST);
    }
    return result;
  }
}
