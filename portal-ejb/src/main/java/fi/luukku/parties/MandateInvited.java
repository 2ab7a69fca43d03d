package fi.luukku.parties;

import fi.luukku.shared.Language;

/**
 * A link by which a mandate is taken is to go to this address. Fired in the transaction that keeps
 * its hash.
 *
 * @param token in clear: not to be kept so
 */
public record MandateInvited(String address, String token, Language language) {

  /** Neither address nor token: an event may stand in a log line. */
  @Override
  public String toString() {
    return "MandateInvited[" + language + "]";
  }
}
