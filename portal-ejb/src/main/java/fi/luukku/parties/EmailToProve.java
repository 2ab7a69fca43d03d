package fi.luukku.parties;

import fi.luukku.shared.Language;

/**
 * A code is to go to this address. Fired in the transaction that keeps its HMAC.
 *
 * @param code in clear: not to be kept so
 */
public record EmailToProve(String address, String code, Language language) {

  /** Neither address nor code: an event may stand in a log line. */
  @Override
  public String toString() {
    return "EmailToProve[" + language + "]";
  }
}
