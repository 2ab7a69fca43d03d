package fi.luukku.launcher;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The one-time code of the test persons (RFC 6238), so that nobody needs a phone to look at the
 * demo. Their secret stands in the realm files and is no secret.
 */
final class OneTimeCode {
  static final int PERIOD = 30;
  static final String SECRET = "SIMULAATTORI-OTP-SIEMEN1";
  private static final int DIGITS = 1_000_000;

  private OneTimeCode() {}

  static String at(Instant time) {
    return at(time, SECRET);
  }

  static String at(Instant time, String secret) {
    byte[] mac = mac(secret, time.getEpochSecond() / PERIOD);
    int offset = mac[mac.length - 1] & 0xf;
    int number = ByteBuffer.wrap(mac, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
    return "%06d".formatted(number % DIGITS);
  }

  /** Seconds until there is another one. */
  static long left(Instant time) {
    return PERIOD - time.getEpochSecond() % PERIOD;
  }

  private static byte[] mac(String secret, long step) {
    try {
      Mac mac = Mac.getInstance("HmacSHA1");
      mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.US_ASCII), "HmacSHA1"));
      return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("This Java has no HmacSHA1.", e);
    }
  }
}
