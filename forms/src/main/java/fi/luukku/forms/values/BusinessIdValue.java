package fi.luukku.forms.values;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;

/** Finnish business ids (Y-tunnus, FO-nummer): seven digits, a hyphen and a check digit mod 11. */
public final class BusinessIdValue {

  private static final Pattern SHAPE = Pattern.compile("([0-9]{6,7})[-\u2010\u2011\u2013]([0-9])");
  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2};

  private BusinessIdValue() {}

  /** The id with seven digits and a hyphen; old ids of six digits get their leading zero. */
  public static Parsed<String> businessId(String typed) {
    Matcher matcher = SHAPE.matcher(TextValue.clean(typed));
    if (!matcher.matches()) {
      return Parsed.refused("business_id.format");
    }
    String number = matcher.group(1).length() == 6 ? "0" + matcher.group(1) : matcher.group(1);
    int check = Character.digit(matcher.group(2).charAt(0), 10);
    return check == checkDigit(number)
        ? Parsed.of(number + "-" + check)
        : Parsed.refused("business_id.check");
  }

  /** -1 where the remainder is 1: such numbers are not given out. */
  static int checkDigit(String number) {
    int sum = 0;
    for (int place = 0; place < WEIGHTS.length; place++) {
      sum += WEIGHTS[place] * Character.digit(number.charAt(place), 10);
    }
    int remainder = sum % 11;
    if (remainder == 1) {
      return -1;
    }
    return remainder == 0 ? 0 : 11 - remainder;
  }
}
