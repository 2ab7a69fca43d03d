package fi.luukku.casework;

import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret in the link that cancels a booking: 128 random bits, in hexadecimal digits. The case
 * keeps its hash only.
 */
record CancelSecret(String token) {
  private static final int LENGTH = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  static CancelSecret random() {
    byte[] bits = new byte[LENGTH];
    RANDOM.nextBytes(bits);
    return new CancelSecret(HexFormat.of().formatHex(bits));
  }

  String hash() {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "CancelSecret[]";
  }
}
