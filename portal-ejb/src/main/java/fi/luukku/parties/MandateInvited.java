package fi.luukku.parties;

import fi.luukku.shared.Language;
import java.util.List;

/**
 * A link by which a mandate is taken is to go to this address. Fired in the transaction that keeps
 * its hash.
 *
 * @param token in clear: not to be kept so
 * @param languages that of who reads there, or all, where nobody is known to
 */
public record MandateInvited(String address, String token, List<Language> languages) {
  public MandateInvited {
    languages = List.copyOf(languages);
  }

  /** Neither address nor token: an event may stand in a log line. */
  @Override
  public String toString() {
    return "MandateInvited" + languages;
  }
}
