package fi.luukku.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A link of the chain. The verifier of the launcher hashes the same way by code of its own, so that
 * what is checked and what checks have nothing in common; {@code docs/security/audit.md} says how.
 *
 * @param sealed as the database writes it, to the microsecond
 * @param form how it is hashed
 */
public record Seal(long id, String sealed, int events, int form, String hash) {
  /** The first seals said nothing of themselves, and events nothing of role and subject. */
  static final int FIRST = 1;

  static final int WHOLE = 2;

  /** What stands before the first seal. */
  public static final String BEGINNING = "";

  /** The next link over these events. */
  public static Seal over(List<SealedEvent> events, long id, String sealed, String before) {
    String hash = hash(WHOLE, id, sealed, before, events);
    return new Seal(id, sealed, events.size(), WHOLE, hash);
  }

  /** Whether it fits these events and the hash of the seal before it. */
  public boolean fits(List<SealedEvent> found, String before) {
    return found.size() == events && hash(form, id, sealed, before, found).equals(hash);
  }

  private static String hash(
      int form, long id, String sealed, String before, List<SealedEvent> events) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      put(digest, before);
      if (form != FIRST) {
        put(digest, String.valueOf(form));
        put(digest, String.valueOf(id));
        put(digest, sealed);
      }
      for (SealedEvent event : events) {
        fields(event, form).forEach(field -> put(digest, field));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  private static List<String> fields(SealedEvent event, int form) {
    return form == FIRST ? event.firstFields() : event.fields();
  }

  /** With its length, so that no two rows of fields read alike. */
  private static void put(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
