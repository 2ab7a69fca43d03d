package fi.luukku.parties.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Six digits that prove an address. Kept as an HMAC bound to person and address. */
public final class ProofCode {
  private static final String ALGORITHM = "HmacSHA256";
  private static final int MOST = 1_000_000;
  private static final SecureRandom RANDOM = new SecureRandom();

  private ProofCode() {}

  public static String some() {
    return String.format(Locale.ROOT, "%06d", RANDOM.nextInt(MOST));
  }

  /** As people type it, with spaces in it or around it. */
  public static String plain(String typed) {
    return typed == null ? "" : typed.replaceAll("[\\s-]", "");
  }

  public static byte[] hash(byte[] key, String person, String address, String code) {
    try {
      Mac mac = Mac.getInstance(ALGORITHM);
      mac.init(new SecretKeySpec(key, ALGORITHM));
      for (String part : new String[] {person, address, code}) {
        byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
        mac.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        mac.update(bytes);
      }
      return mac.doFinal();
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException("Every JDK has HMAC-SHA-256.", impossible);
    }
  }

  /** Takes as long whatever differs. */
  public static boolean isSame(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }
}
