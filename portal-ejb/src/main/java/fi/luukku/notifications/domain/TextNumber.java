package fi.luukku.notifications.domain;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import java.util.Optional;

/** A number to which a text message can go, as ITU-T E.164 writes it. */
public final class TextNumber {
  private static final String HOME = "FI";

  private TextNumber() {}

  /** Of a number as people write it, a Finnish one without its country; empty where none is. */
  public static Optional<String> of(String typed) {
    PhoneNumberUtil numbers = PhoneNumberUtil.getInstance();
    try {
      PhoneNumber number = numbers.parse(typed, HOME);
      return numbers.isValidNumber(number) && takesTexts(numbers, number)
          ? Optional.of(numbers.format(number, PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException none) {
      return Optional.empty();
    }
  }

  private static boolean takesTexts(PhoneNumberUtil numbers, PhoneNumber number) {
    return switch (numbers.getNumberType(number)) {
      case MOBILE, FIXED_LINE_OR_MOBILE, PERSONAL_NUMBER -> true;
      default -> false;
    };
  }
}
