package fi.luukku.parties;

import fi.luukku.shared.Language;

/**
 * A person's proven address is his no more: he saved another, or somebody did who sat at his
 * sign-in. The old one is told.
 */
public record EmailGivenUp(String address, Language language) {

  /** Never the address: an event may stand in a log line. */
  @Override
  public String toString() {
    return "EmailGivenUp[" + language + "]";
  }
}
