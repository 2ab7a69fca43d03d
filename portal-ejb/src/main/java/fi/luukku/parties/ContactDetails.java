package fi.luukku.parties;

import fi.luukku.shared.Language;
import java.util.Optional;

/** How a person wants to be reached. */
public record ContactDetails(Optional<String> email, Optional<String> phone, Language language) {

  /**
   * The same as they are kept: without blanks around them, numbers without spaces.
   *
   * @throws EmailNotValid where the address has no usable shape
   * @throws PhoneNotValid where the number has no usable shape
   */
  public ContactDetails checked() {
    return new ContactDetails(ContactRules.address(email), ContactRules.number(phone), language);
  }

  /** Never the address: details may stand in a log line. */
  @Override
  public String toString() {
    return "ContactDetails[" + language + "]";
  }
}
