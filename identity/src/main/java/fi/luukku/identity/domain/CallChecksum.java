package fi.luukku.identity.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;

/**
 * What Suomi.fi e-Authorizations wants in the header {@code X-AsiointivaltuudetAuthorization}: who
 * calls, when, and HMAC-SHA256 over path and time.
 */
public final class CallChecksum {
  public static final String HEADER = "X-AsiointivaltuudetAuthorization";

  private CallChecksum() {}

  /**
   * @param path with its query, from the first slash on
   */
  public static String of(String clientId, String key, String path, Instant now) {
    String time = now.truncatedTo(ChronoUnit.SECONDS).toString();
    byte[] mac =
        KeyDerivation.mac(
            key.getBytes(StandardCharsets.UTF_8),
            (path + " " + time).getBytes(StandardCharsets.UTF_8));
    return clientId + " " + time + " " + Base64.getEncoder().encodeToString(mac);
  }
}
