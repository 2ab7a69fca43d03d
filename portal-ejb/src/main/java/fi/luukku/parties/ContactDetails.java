package fi.luukku.parties;

import fi.luukku.shared.Language;
import fi.luukku.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
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

  /** All that is wrong with them, to be said at once; none where {@link #checked} takes them. */
  public List<Refusal> problems() {
    List<Refusal> found = new ArrayList<>();
    find(found, () -> ContactRules.address(email));
    find(found, () -> ContactRules.number(phone));
    return found;
  }

  private static void find(List<Refusal> found, Runnable check) {
    try {
      check.run();
    } catch (Refusal refusal) {
      found.add(refusal);
    }
  }

  /** Never the address: details may stand in a log line. */
  @Override
  public String toString() {
    return "ContactDetails[" + language + "]";
  }
}
