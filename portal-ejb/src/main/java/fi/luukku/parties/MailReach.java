package fi.luukku.parties;

import fi.luukku.shared.Language;

/** Where mail reaches somebody, and in which language he wants it. */
public record MailReach(String address, Language language) {

  /** Never the address: it may stand in a log line. */
  @Override
  public String toString() {
    return "MailReach[" + language + "]";
  }
}
