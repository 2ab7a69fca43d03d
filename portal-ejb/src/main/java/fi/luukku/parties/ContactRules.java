package fi.luukku.parties;

import fi.luukku.forms.values.ContactValue;
import fi.luukku.forms.values.Parsed;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses and numbers can be used at all. An address is what the forms take for one:
 * whether somebody reads there only a mail can tell.
 */
public final class ContactRules {
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,15}");

  private ContactRules() {}

  public static boolean isAddress(String text) {
    return ContactValue.email(text).equals(Parsed.of(text));
  }

  /** As people write them, with spaces, hyphens and brackets. */
  public static boolean isNumber(String text) {
    return NUMBER.matcher(bare(text)).matches();
  }

  static Optional<String> address(Optional<String> given) {
    Optional<String> text = given.map(String::strip).filter(words -> !words.isEmpty());
    if (text.isPresent() && !isAddress(text.get())) {
      throw new EmailNotValid();
    }
    return text;
  }

  static Optional<String> number(Optional<String> given) {
    Optional<String> text = given.map(String::strip).filter(words -> !words.isEmpty());
    if (text.isPresent() && !isNumber(text.get())) {
      throw new PhoneNotValid();
    }
    return text.map(ContactRules::bare);
  }

  private static String bare(String text) {
    return text.replaceAll("[\\s()\\-]", "");
  }
}
