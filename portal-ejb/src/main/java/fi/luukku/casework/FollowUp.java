package fi.luukku.casework;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in an anonymous case's follow-up link: 192 random bits. The case keeps its hash only.
 */
record FollowUp(String token) {
  private static final SecureRandom RANDOM = new SecureRandom();

  static FollowUp fresh() {
    byte[] secret = new byte[24];
    RANDOM.nextBytes(secret);
    return new FollowUp(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
  }

  String hash() {
    try {
      byte[] bytes = token.getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  @Override
  public String toString() {
    return "FollowUp[]";
  }
}
