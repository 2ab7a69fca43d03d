package fi.luukku.parties;

import java.time.Instant;
import java.util.Optional;

/**
 * A person's e-mail address, and what is known of it.
 *
 * @param address as he saved it, or else as the identity provider suggests it
 * @param proven since when mail is known to reach him there; empty where nobody knows
 * @param codeIsOut whether a code that was sent there can still be typed
 */
public record EmailState(Optional<String> address, Optional<Instant> proven, boolean codeIsOut) {

  /** Never the address: a state may stand in a log line. */
  @Override
  public String toString() {
    return "EmailState[proven=" + proven.isPresent() + "]";
  }
}
