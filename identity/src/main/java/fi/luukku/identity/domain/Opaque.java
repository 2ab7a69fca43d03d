package fi.luukku.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Random values that mean nothing to whoever sees them, and their fingerprints. */
public final class Opaque {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  private Opaque() {}

  /** 256 random bits, base64url. */
  public static String value() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** SHA-256, base64url, 43 characters: what may be stored of a value that must not be. */
  public static String fingerprint(String value) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every JDK has SHA-256.", e);
    }
  }
}
