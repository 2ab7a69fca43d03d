package fi.luukku.launcher.authorizations;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Whether a call's header {@code X-AsiointivaltuudetAuthorization} holds. */
final class Checksum {
  static final String HEADER = "X-AsiointivaltuudetAuthorization";
  private static final Duration SKEW = Duration.ofMinutes(2);

  private Checksum() {}

  /**
   * @param path with its query, as it came
   */
  static boolean holds(String header, String client, String key, String path, Instant now) {
    String[] parts = header.split(" ");
    return parts.length == 3
        && parts[0].equals(client)
        && isNow(parts[1], now)
        && MessageDigest.isEqual(
            parts[2].getBytes(StandardCharsets.UTF_8),
            sum(key, path + " " + parts[1]).getBytes(StandardCharsets.UTF_8));
  }

  private static boolean isNow(String time, Instant now) {
    try {
      Instant told = OffsetDateTime.parse(time).toInstant();
      return Duration.between(told, now).abs().compareTo(SKEW) <= 0;
    } catch (DateTimeException noTime) {
      return false;
    }
  }

  static String sum(String key, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has HmacSHA256.", e);
    }
  }
}
