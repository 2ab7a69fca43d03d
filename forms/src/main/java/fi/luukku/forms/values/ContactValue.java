package fi.luukku.forms.values;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.re2j.Pattern;
import java.net.IDN;

/**
 * E-mail addresses and phone numbers: checked for slips, not for every corner of the standards.
 * Left of the {@code @} stands a dot-atom of RFC 5322 3.2.3: for other letters mail servers would
 * need RFC 6531. The domain may have them: it goes out as RFC 5891 writes it.
 */
public final class ContactValue {

  private static final int LONGEST_EMAIL = 254;
  private static final int LONGEST_DOMAIN = 253;
  private static final int MOST_DIGITS = 15;
  private static final String HOME = "FI";
  private static final Pattern EMAIL =
      Pattern.compile(
          "[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[\\pL\\pN](?:[\\pL\\pN-]{0,61}[\\pL\\pN])?\\.)+"
              + "[\\pL\\pN][\\pL\\pN-]{0,61}[\\pL\\pN]");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9() .-]{5,30}");

  private ContactValue() {}

  public static Parsed<String> email(String typed) {
    String email = TextValue.clean(typed);
    boolean dotsInPlace = !email.startsWith(".") && !email.contains("..") && !email.contains(".@");
    return email.length() <= LONGEST_EMAIL
            && dotsInPlace
            && EMAIL.matches(email)
            && isDomain(email.substring(email.indexOf('@') + 1))
        ? Parsed.of(email)
        : Parsed.refused("email.format");
  }

  private static boolean isDomain(String domain) {
    try {
      return IDN.toASCII(domain).length() <= LONGEST_DOMAIN;
    } catch (IllegalArgumentException noName) {
      return false;
    }
  }

  /**
   * The number as typed; spaces of any kind become plain ones. Whether it can be one says Google's
   * libphonenumber, with Finland for numbers without a country: by length, not by what is given out
   * at the moment.
   */
  public static Parsed<String> phone(String typed) {
    String phone = TextValue.clean(typed).replaceAll("[\\h\\u2010\\u2011\\u2013]", " ");
    long digits = phone.chars().filter(letter -> letter >= '0' && letter <= '9').count();
    return PHONE.matches(phone) && digits >= 5 && digits <= MOST_DIGITS && isPossible(phone)
        ? Parsed.of(phone)
        : Parsed.refused("phone.format");
  }

  private static boolean isPossible(String phone) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      return numbers.isPossibleNumber(numbers.parse(phone, HOME));
    } catch (NumberParseException noNumber) {
      return false;
    }
  }
}
