package fi.luukku.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A person's postal address, as the identity provider has it from the Population Information
 * System: the permanent domestic one.
 *
 * @param street street and number, at most 150 characters
 * @param postalCode five digits in Finland, at most 10 characters
 * @param locality post office, at most 100 characters
 */
public record PostalAddress(String street, String postalCode, String locality) {
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Zl}\\p{Zp}]");
  private static final Pattern POSTAL_CODE = Pattern.compile("[0-9A-Za-z -]{2,10}");
  private static final int LONGEST_STREET = 150;
  private static final int LONGEST_LOCALITY = 100;

  /**
   * An address where all of it came and each part can be one; empty otherwise. A sign-in never
   * fails on an address.
   */
  public static Optional<PostalAddress> of(String street, String postalCode, String locality) {
    PostalAddress given = new PostalAddress(street.strip(), postalCode.strip(), locality.strip());
    return given.isUsable() ? Optional.of(given) : Optional.empty();
  }

  private boolean isUsable() {
    return isWords(street, LONGEST_STREET)
        && isWords(locality, LONGEST_LOCALITY)
        && POSTAL_CODE.matcher(postalCode).matches();
  }

  private static boolean isWords(String text, int longest) {
    return !text.isEmpty() && text.length() <= longest && !UNSEEN.matcher(text).find();
  }

  /** Never the address: it may stand in a log line. */
  @Override
  public String toString() {
    return "PostalAddress";
  }
}
