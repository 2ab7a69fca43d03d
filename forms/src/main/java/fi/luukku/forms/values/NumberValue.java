package fi.luukku.forms.values;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;

/**
 * Numbers as people type them in Finnish, Swedish or English: "1,5", "1.5", "1 500,00", "1,500.00",
 * "1.500,00". Never an exponent, never a guess, never rounded.
 */
public final class NumberValue {

  private static final Pattern PLAIN = Pattern.compile("([+-]?)([0-9]{1,15})(?:[.,]([0-9]{1,6}))?");
  private static final Pattern SPACES =
      Pattern.compile("([+-]?)([0-9]{1,3}(?: [0-9]{3}){1,4})(?:[.,]([0-9]{1,6}))?");
  private static final Pattern COMMAS =
      Pattern.compile("([+-]?)([0-9]{1,3}(?:,[0-9]{3}){1,4})[.]([0-9]{1,6})");
  private static final Pattern DOTS =
      Pattern.compile("([+-]?)([0-9]{1,3}(?:[.][0-9]{3}){1,4}),([0-9]{1,6})");
  private static final Pattern PER_CENT =
      Pattern.compile("(?i) ?(?:%|pros\\.?|procent|prosenttia)$");
  private static final Pattern EURO = Pattern.compile("(?i)^(?:€|eur) ?| ?(?:€|e|eur|euroa|euro)$");

  private NumberValue() {}

  /** A number with at most the given count of decimals. */
  public static Parsed<BigDecimal> number(String typed, int decimals) {
    return within(parse(tidy(typed), "number.format"), decimals);
  }

  /** Per cent with at most the given count of decimals; the sign may be there. */
  public static Parsed<BigDecimal> percent(String typed, int decimals) {
    String text = PER_CENT.matcher(tidy(typed)).replaceAll("").strip();
    return within(parse(text, "percent.format"), decimals);
  }

  private static Parsed<BigDecimal> within(Parsed<BigDecimal> number, int decimals) {
    if (!number.isRefused() && number.value().orElseThrow().scale() > decimals) {
      return decimals == 0
          ? Parsed.refused("number.whole")
          : Parsed.refused("number.decimals", decimals);
    }
    return number;
  }

  /** Euros with at most two decimals; the result always has two. A euro sign is taken. */
  public static Parsed<BigDecimal> money(String typed) {
    String text = EURO.matcher(tidy(typed)).replaceAll("").strip();
    Parsed<BigDecimal> money = parse(text, "money.format");
    if (money.isRefused()) {
      return money;
    }
    BigDecimal value = money.value().orElseThrow();
    return value.scale() > 2 ? Parsed.refused("money.decimals") : Parsed.of(value.setScale(2));
  }

  private static Parsed<BigDecimal> parse(String text, String refusal) {
    for (Pattern pattern : new Pattern[] {PLAIN, SPACES, COMMAS, DOTS}) {
      Matcher matcher = pattern.matcher(text);
      if (matcher.matches()) {
        return Parsed.of(decimal(matcher));
      }
    }
    return Parsed.refused(refusal);
  }

  private static BigDecimal decimal(Matcher matcher) {
    String whole = matcher.group(2).replaceAll("[ .,]", "");
    String fraction = matcher.group(3) == null ? "" : "." + matcher.group(3);
    String sign = "-".equals(matcher.group(1)) ? "-" : "";
    return new BigDecimal(sign + whole + fraction);
  }

  /** Every kind of space counts as one, and the typographic minus as the plain one. */
  private static String tidy(String typed) {
    StringBuilder tidy = new StringBuilder();
    TextValue.clean(typed)
        .codePoints()
        .map(point -> Character.isSpaceChar(point) ? ' ' : point)
        .map(point -> point == 0x2212 ? '-' : point)
        .forEach(tidy::appendCodePoint);
    return tidy.toString();
  }
}
