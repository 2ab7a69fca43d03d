package fi.luukku.casework;

import fi.luukku.casework.domain.LastDigits;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * The code by which a citizen says at the door that he has come: six letters and digits that are
 * not taken for one another. Alone it opens nothing (docs/adr/0036).
 */
public record DoorCode(String code) {
  private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int LENGTH = 6;
  private static final SecureRandom RANDOM = new SecureRandom();

  /**
   * For an appointment to which one comes, where there is something to ask that its citizen alone
   * knows.
   */
  static Optional<DoorCode> forCase(NewCase wanted) {
    return wanted.kind() == CaseKind.APPOINTMENT
            && wanted.time().filter(time -> time.way().isAtPlace()).isPresent()
            && LastDigits.of(wanted.contact()).isPresent()
        ? Optional.of(random())
        : Optional.empty();
  }

  private static DoorCode random() {
    StringBuilder code = new StringBuilder();
    RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(at -> code.append(LETTERS.charAt(at)));
    return new DoorCode(code.toString());
  }

  /** What somebody typed, in any case, with spaces and with letters that look like digits. */
  static DoorCode typed(String words) {
    String upper = words == null ? "" : words.toUpperCase(Locale.ROOT);
    return new DoorCode(
        upper.replace('O', '0').replace('I', '1').replace('L', '1').replaceAll("[^0-9A-Z]", ""));
  }

  boolean isComplete() {
    return code.length() == LENGTH;
  }

  /** As it is shown: in two halves that stay on one line. */
  public String inHalves() {
    return code.substring(0, LENGTH / 2) + "\u00a0" + code.substring(LENGTH / 2);
  }
}
