package fi.luukku.site.web.admission;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * When a form that was handed back was pressed first, in words that nobody else can write and that
 * are good for the same form alone: the same address and the same fields, whatever its token is.
 */
final class PressedSeal {
  /** Name of the hidden field. */
  static final String FIELD = "pressed";

  /** As long as a place in the line is good. */
  static final Duration LONGEST = Duration.ofHours(2);

  private static final Set<String> NOT_OF_THE_FORM = Set.of(FIELD, "csrf");
  private static final int SEAL = 16;

  private final UnaryOperator<byte[]> mark;

  /**
   * @param mark makes of words what nobody else can make of them
   */
  PressedSeal(UnaryOperator<byte[]> mark) {
    this.mark = mark;
  }

  String write(Instant pressed, String path, Map<String, String[]> fields) {
    byte[] whole = Arrays.copyOf(millis(pressed), Long.BYTES + SEAL);
    System.arraycopy(seal(pressed, path, fields), 0, whole, Long.BYTES, SEAL);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  /**
   * @param written as it came; may be anything
   * @param now when the form came again
   */
  Optional<Instant> read(String written, String path, Map<String, String[]> fields, Instant now) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (whole.length != Long.BYTES + SEAL) {
      return Optional.empty();
    }
    Instant pressed = Instant.ofEpochMilli(ByteBuffer.wrap(whole).getLong());
    byte[] seal = Arrays.copyOfRange(whole, Long.BYTES, whole.length);
    boolean genuine = MessageDigest.isEqual(seal, seal(pressed, path, fields));
    boolean lately = !pressed.isAfter(now) && pressed.isAfter(now.minus(LONGEST));
    return genuine && lately ? Optional.of(pressed) : Optional.empty();
  }

  private byte[] seal(Instant pressed, String path, Map<String, String[]> fields) {
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(words)) {
      out.write(millis(pressed));
      write(out, path);
      for (Map.Entry<String, String[]> field : new TreeMap<>(fields).entrySet()) {
        if (!NOT_OF_THE_FORM.contains(field.getKey())) {
          write(out, field.getKey());
          out.writeInt(field.getValue().length);
          for (String value : field.getValue()) {
            write(out, value);
          }
        }
      }
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
    return Arrays.copyOf(mark.apply(words.toByteArray()), SEAL);
  }

  private static void write(DataOutputStream out, String words) throws IOException {
    byte[] bytes = words.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] millis(Instant instant) {
    return ByteBuffer.allocate(Long.BYTES).putLong(instant.toEpochMilli()).array();
  }
}
