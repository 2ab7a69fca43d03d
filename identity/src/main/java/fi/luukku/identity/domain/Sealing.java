package fi.luukku.identity.domain;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Seals and opens small things with AES-256-GCM. The context is bound in: what was sealed for one
 * place cannot be opened in another.
 */
public final class Sealing {
  private static final String CIPHER = "AES/GCM/NoPadding";
  private static final byte VERSION = 1;
  private static final int IV = 12;
  private static final int TAG = 16;

  private final SecretKeySpec key;
  private final SecureRandom random = new SecureRandom();

  public Sealing(byte[] key) {
    if (key.length != 32) {
      throw new IllegalArgumentException("A sealing key has 32 bytes.");
    }
    this.key = new SecretKeySpec(key, "AES");
  }

  public byte[] seal(byte[] plain, String context) {
    byte[] iv = new byte[IV];
    random.nextBytes(iv);
    try {
      byte[] box = cipher(Cipher.ENCRYPT_MODE, iv, context).doFinal(plain);
      byte[] sealed = new byte[1 + IV + box.length];
      sealed[0] = VERSION;
      System.arraycopy(iv, 0, sealed, 1, IV);
      System.arraycopy(box, 0, sealed, 1 + IV, box.length);
      return sealed;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK seals with " + CIPHER + ".", e);
    }
  }

  /**
   * What was sealed; empty where it was sealed with another key, for another context, or changed.
   */
  public Optional<byte[]> open(byte[] sealed, String context) {
    if (sealed.length < 1 + IV + TAG || sealed[0] != VERSION) {
      return Optional.empty();
    }
    byte[] iv = Arrays.copyOfRange(sealed, 1, 1 + IV);
    try {
      Cipher cipher = cipher(Cipher.DECRYPT_MODE, iv, context);
      return Optional.of(cipher.doFinal(sealed, 1 + IV, sealed.length - 1 - IV));
    } catch (AEADBadTagException notOurs) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every JDK opens with " + CIPHER + ".", e);
    }
  }

  private Cipher cipher(int mode, byte[] iv, String context) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance(CIPHER);
    cipher.init(mode, key, new GCMParameterSpec(TAG * 8, iv));
    cipher.updateAAD(context.getBytes(StandardCharsets.UTF_8));
    return cipher;
  }
}
