package fi.luukku.parties;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which addresses and numbers can be used at all. One {@code @}, a domain with a dot, no space, no
 * line break: whether somebody reads there only a mail can tell.
 */
public final class ContactRules {
  private static final int LONGEST_ADDRESS = 254;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "[\\p{L}\\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern NUMBER = Pattern.compile("\\+?[0-9]{5,15}");

  private ContactRules() {}

  public static boolean isAddress(String text) {
    return text.length() <= LONGEST_ADDRESS
        && ADDRESS.matcher(text).matches()
        && !text.contains("..");
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
