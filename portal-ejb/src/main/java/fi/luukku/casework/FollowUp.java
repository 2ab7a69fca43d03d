package fi.luukku.casework;

import fi.luukku.shared.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The secret in an anonymous case's follow-up link: 192 bits. The case keeps its hash only. It is
 * made of a key of the portal, the visitor and his form, so that whoever sends the same form again
 * gets the same link, and nobody can make it from what the database holds.
 */
record FollowUp(String token) {
  private static final int LENGTH = 24;
  private static final String ALGORITHM = "HmacSHA256";

  static FollowUp of(byte[] key, String ownerKey, String formKey) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      byte[] secret = mac.doFinal((ownerKey + "\n" + formKey).getBytes(StandardCharsets.UTF_8));
      byte[] kept = Arrays.copyOf(secret, LENGTH);
      return new FollowUp(Base64.getUrlEncoder().withoutPadding().encodeToString(kept));
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256.", impossible);
    }
  }

  String hash() {
    return Sha256.hex(token.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "FollowUp[]";
  }
}
