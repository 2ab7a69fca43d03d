package fi.luukku.calendars.domain;

import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret in a calendar's address: 192 random bits. */
public record FeedSecret(String value) {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 24;

  public static FeedSecret some() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** Looked up by this, so that no comparison tells how much of a guess was right. */
  public String hash() {
    return Sha256.hex(value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "FeedSecret[]";
  }
}
