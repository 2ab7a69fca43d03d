package fi.luukku.identity.domain;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * HKDF with SHA-256 (RFC 5869): one secret from the configuration becomes a key for each purpose,
 * none of which tells anything of another.
 */
public final class KeyDerivation {
  private static final String MAC = "HmacSHA256";
  private static final int HASH = 32;

  private final byte[] pseudoRandomKey;

  public KeyDerivation(byte[] secret, byte[] salt) {
    this.pseudoRandomKey = mac(salt.length == 0 ? new byte[HASH] : salt, secret);
  }

  /** A key of {@code length} bytes, always the same for the same purpose. */
  public byte[] expand(byte[] purpose, int length) {
    if (length < 1 || length > 255 * HASH) {
      throw new IllegalArgumentException("HKDF gives 1 to 8160 bytes.");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = {};
    for (int i = 1; out.size() < length; i++) {
      block = mac(pseudoRandomKey, block, purpose, new byte[] {(byte) i});
      out.write(block, 0, Math.min(HASH, length - out.size()));
    }
    return out.toByteArray();
  }

  public byte[] key(String purpose) {
    return expand(purpose.getBytes(StandardCharsets.UTF_8), HASH);
  }

  /** HMAC-SHA-256 over the parts, one after the other. */
  public static byte[] mac(byte[] key, byte[]... parts) {
    try {
      Mac mac = Mac.getInstance(MAC);
      mac.init(new SecretKeySpec(key, MAC));
      for (byte[] part : parts) {
        mac.update(part);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK has " + MAC + ".", e);
    }
  }
}
