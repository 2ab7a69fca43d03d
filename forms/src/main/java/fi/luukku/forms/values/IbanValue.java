package fi.luukku.forms.values;

import com.google.re2j.Pattern;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Map;

/** International bank account numbers: length by country, check digits by ISO 7064 mod 97-10. */
public final class IbanValue {

  private static final Pattern SHAPE = Pattern.compile("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
  private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

  /** The countries of the single euro payments area. */
  private static final Map<String, Integer> LENGTHS =
      Map.ofEntries(
          Map.entry("AD", 24),
          Map.entry("AT", 20),
          Map.entry("BE", 16),
          Map.entry("BG", 22),
          Map.entry("CH", 21),
          Map.entry("CY", 28),
          Map.entry("CZ", 24),
          Map.entry("DE", 22),
          Map.entry("DK", 18),
          Map.entry("EE", 20),
          Map.entry("ES", 24),
          Map.entry("FI", 18),
          Map.entry("FR", 27),
          Map.entry("GB", 22),
          Map.entry("GI", 23),
          Map.entry("GR", 27),
          Map.entry("HR", 21),
          Map.entry("HU", 28),
          Map.entry("IE", 22),
          Map.entry("IS", 26),
          Map.entry("IT", 27),
          Map.entry("LI", 21),
          Map.entry("LT", 20),
          Map.entry("LU", 20),
          Map.entry("LV", 21),
          Map.entry("MC", 27),
          Map.entry("MT", 31),
          Map.entry("NL", 18),
          Map.entry("NO", 15),
          Map.entry("PL", 28),
          Map.entry("PT", 25),
          Map.entry("RO", 24),
          Map.entry("SE", 24),
          Map.entry("SI", 19),
          Map.entry("SK", 24),
          Map.entry("SM", 27),
          Map.entry("VA", 22));

  private IbanValue() {}

  /** The account number in capitals without spaces. */
  public static Parsed<String> iban(String typed) {
    String iban = withoutSpaces(typed).toUpperCase(Locale.ROOT);
    if (!SHAPE.matches(iban)) {
      return Parsed.refused("iban.format");
    }
    Integer length = LENGTHS.get(iban.substring(0, 2));
    if (length == null) {
      return Parsed.refused("iban.country");
    }
    if (iban.length() != length) {
      return Parsed.refused("iban.length", length);
    }
    return remainder(iban) == 1 ? Parsed.of(iban) : Parsed.refused("iban.check");
  }

  /** Groups of four, as on a bill. */
  public static String print(String iban) {
    return iban.replaceAll("(.{4})(?!$)", "$1 ");
  }

  private static int remainder(String iban) {
    StringBuilder digits = new StringBuilder();
    (iban.substring(4) + iban.substring(0, 4))
        .chars()
        .forEach(letter -> digits.append(Character.digit(letter, 36)));
    return new BigInteger(digits.toString()).mod(NINETY_SEVEN).intValue();
  }

  private static String withoutSpaces(String typed) {
    StringBuilder kept = new StringBuilder();
    TextValue.clean(typed)
        .codePoints()
        .filter(point -> !Character.isSpaceChar(point))
        .forEach(kept::appendCodePoint);
    return kept.toString();
  }
}
