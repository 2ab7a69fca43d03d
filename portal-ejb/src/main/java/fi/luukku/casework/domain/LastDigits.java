package fi.luukku.casework.domain;

import fi.luukku.casework.CaseKind;
import fi.luukku.casework.NewCase;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;

/** The last four digits of the phone number that somebody gave with a booking: he knows them. */
public record LastDigits(String digits) {
  private static final int HOW_MANY = 4;

  /** Empty where no number was given, or one too short to ask for. */
  public static Optional<LastDigits> of(NewCase.Contact contact) {
    return contact
        .phone()
        .map(LastDigits::only)
        .filter(all -> all.length() > HOW_MANY)
        .map(all -> new LastDigits(all.substring(all.length() - HOW_MANY)));
  }

  /** Of what is given back with them: a booking, and nothing else. */
  public static Optional<LastDigits> ofBooking(CaseKind kind, NewCase.Contact contact) {
    return kind.isBooking() ? of(contact) : Optional.empty();
  }

  /** Whether these are typed; spaces do not count. The answer takes the same time for all. */
  public boolean are(String typed) {
    byte[] given = only(typed == null ? "" : typed).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(digits.getBytes(StandardCharsets.UTF_8), given);
  }

  private static String only(String text) {
    return text.replaceAll("[^0-9]", "");
  }

  @Override
  public String toString() {
    return "LastDigits[]";
  }
}
