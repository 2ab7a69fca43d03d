package fi.luukku.acceptance.measure;

import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Sign-ins of citizens of whom each is another person, made from one that went through Keycloak:
 * ten thousand of those would take Keycloak an hour. The row is what the portal writes, sealed for
 * its own id with the key of the data folder.
 */
public final class PreparedSignIns {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int IV = 12;
  private static final int HEAD = 1 + IV;

  private final SecretKeySpec key;
  private final String model;
  private final byte[] caller;

  private PreparedSignIns(SecretKeySpec key, String model, byte[] caller) {
    this.key = key;
    this.model = model;
    this.caller = caller;
  }

  /** After the sign-in of this visitor. */
  public static PreparedSignIns like(PlainVisitor visitor) throws Exception {
    String model = fingerprint(visitor.cookies().replaceAll(".*luukku-session=([^;]*).*", "$1"));
    SecretKeySpec key = key();
    try (Connection database = connect();
        PreparedStatement find =
            database.prepareStatement("SELECT caller FROM sign_in_session WHERE id = ?")) {
      find.setString(1, model);
      try (ResultSet row = find.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("The sign-in that was to be the model is not there.");
        }
        return new PreparedSignIns(key, model, open(key, row.getBytes(1), model));
      }
    }
  }

  /**
   * Somebody who is signed in now.
   *
   * @param cookie the value of the cookie
   * @param person the id of a person whom nobody else is
   */
  public record SignIn(String cookie, String person) {}

  /** Signs one more person in and gives the value of the cookie. */
  String next() throws Exception {
    return nextPerson().cookie();
  }

  /** Signs one more person in. */
  public SignIn nextPerson() throws Exception {
    String person = UUID.randomUUID().toString();
    String cookie = Base64.getUrlEncoder().withoutPadding().encodeToString(random(32));
    String id = fingerprint(cookie);
    try (Connection database = connect();
        PreparedStatement add =
            database.prepareStatement(
                "INSERT INTO sign_in_session (id, door, person_id, issuer, subject, sid, caller,"
                    + " device, signed_in_at, last_active_at, ends_at) SELECT ?, door, ?, issuer, ?,"
                    + " ?, ?, device, UTC_TIMESTAMP(3), UTC_TIMESTAMP(3), ends_at"
                    + " FROM sign_in_session WHERE id = ?")) {
      add.setString(1, id);
      add.setString(2, person);
      add.setString(3, UUID.randomUUID().toString());
      add.setString(4, UUID.randomUUID().toString());
      add.setBytes(5, seal(key, caller, id));
      add.setString(6, model);
      add.executeUpdate();
    }
    return new SignIn(cookie, person);
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        Product.endpoint("db.url"), Product.endpoint("db.user"), Product.endpoint("db.password"));
  }

  private static String fingerprint(String cookie) throws GeneralSecurityException {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(cookie.getBytes(StandardCharsets.US_ASCII));
    return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
  }

  /** HKDF of RFC 5869, one block: the portal's key for this purpose. */
  private static SecretKeySpec key() throws IOException, GeneralSecurityException {
    String kept = Files.readString(Product.data().resolve("secrets").resolve("secret-key")).strip();
    byte[] one = mac(bytes("luukku v1"), Base64.getDecoder().decode(kept));
    return new SecretKeySpec(mac(one, bytes("sign-in sessions"), new byte[] {1}), "AES");
  }

  private static byte[] mac(byte[] key, byte[]... parts) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    for (byte[] part : parts) {
      mac.update(part);
    }
    return mac.doFinal();
  }

  private static byte[] open(SecretKeySpec key, byte[] sealed, String id)
      throws GeneralSecurityException {
    byte[] iv = Arrays.copyOfRange(sealed, 1, HEAD);
    return cipher(Cipher.DECRYPT_MODE, key, iv, id).doFinal(sealed, HEAD, sealed.length - HEAD);
  }

  private static byte[] seal(SecretKeySpec key, byte[] plain, String id)
      throws GeneralSecurityException {
    byte[] iv = random(IV);
    byte[] box = cipher(Cipher.ENCRYPT_MODE, key, iv, id).doFinal(plain);
    return ByteBuffer.allocate(HEAD + box.length).put((byte) 1).put(iv).put(box).array();
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] iv, String id)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(128, iv));
    cipher.updateAAD(bytes(id));
    return cipher;
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    RANDOM.nextBytes(bytes);
    return bytes;
  }
}
