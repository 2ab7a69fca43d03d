package fi.luukku.forms.values;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Finnish personal identity codes: day of birth, a sign for the century, a number of three digits,
 * a check character. The signs that came into use in 2023 count like the old ones: {@code +} is the
 * 1800s, {@code - Y X W V U} the 1900s, {@code A B C D E F} the 2000s. Source: Digital and
 * Population Data Services Agency, reform of the personal identity code.
 */
public final class IdentityCodeValue {

  private static final Pattern SHAPE =
      Pattern.compile("([0-9]{2})([0-9]{2})([0-9]{2})([-+A-FU-Y])([0-9]{3})([0-9A-Y])");
  private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";
  private static final int BIRTH_AND_SIGN = 7;
  private static final int FIRST_NUMBER = 2;

  private IdentityCodeValue() {}

  /** The code in capitals. */
  public static Parsed<String> identityCode(String typed) {
    String code =
        TextValue.clean(typed)
            .replaceAll("\\h", "")
            .replaceAll("[\u2010\u2011\u2012\u2013\u2212]", "-")
            .toUpperCase(Locale.ROOT);
    Matcher matcher = SHAPE.matcher(code);
    if (!matcher.matches()) {
      return Parsed.refused("identity_code.format");
    }
    if (!isDay(matcher) || Integer.parseInt(matcher.group(5)) < FIRST_NUMBER) {
      return Parsed.refused("identity_code.unreal");
    }
    return checkCharacter(code) == code.charAt(code.length() - 1)
        ? Parsed.of(code)
        : Parsed.refused("identity_code.check");
  }

  /** Enough to know whose it is, too little to use it: "131052-****". */
  public static String mask(String code) {
    return code.substring(0, BIRTH_AND_SIGN) + "****";
  }

  static char checkCharacter(String code) {
    int number =
        Integer.parseInt(code.substring(0, 6) + code.substring(BIRTH_AND_SIGN, BIRTH_AND_SIGN + 3));
    return CHECKS.charAt(number % CHECKS.length());
  }

  private static boolean isDay(Matcher matcher) {
    try {
      LocalDate.of(
          century(matcher.group(4).charAt(0)) + Integer.parseInt(matcher.group(3)),
          Integer.parseInt(matcher.group(2)),
          Integer.parseInt(matcher.group(1)));
      return true;
    } catch (DateTimeException noSuchDay) {
      return false;
    }
  }

  private static int century(char sign) {
    if (sign == '+') {
      return 1800;
    }
    return sign >= 'A' && sign <= 'F' ? 2000 : 1900;
  }
}
