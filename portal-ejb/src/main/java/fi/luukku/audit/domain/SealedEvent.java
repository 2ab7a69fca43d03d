package fi.luukku.audit.domain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * An event as the chain hashes it.
 *
 * @param happened as the database writes it, to the microsecond
 */
public record SealedEvent(
    long id, String happened, String actor, String act, String object, boolean denied) {

  /** The hash of a link: over the hash before it and its events, in order. */
  public static String link(String before, List<SealedEvent> events) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      put(digest, before);
      for (SealedEvent event : events) {
        put(digest, String.valueOf(event.id));
        put(digest, event.happened);
        put(digest, event.actor);
        put(digest, event.act);
        put(digest, event.object);
        put(digest, event.denied ? "denied" : "done");
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256.", impossible);
    }
  }

  /** With its length, so that no two rows of fields read alike. */
  private static void put(MessageDigest digest, String field) {
    byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
    digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
    digest.update(bytes);
  }
}
