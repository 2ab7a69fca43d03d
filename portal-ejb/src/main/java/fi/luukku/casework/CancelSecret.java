package fi.luukku.casework;

import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;

/**
 * The secret in the link that cancels a booking: 128 bits, in hexadecimal digits. The case keeps
 * its hash only.
 */
record CancelSecret(String token) {
  String hash() {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "CancelSecret[]";
  }
}
