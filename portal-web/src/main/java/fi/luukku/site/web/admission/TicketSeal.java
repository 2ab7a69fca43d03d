package fi.luukku.site.web.admission;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A ticket as words that nobody else can write. */
final class TicketSeal {
  private static final int WORDS = 1 + Long.BYTES;
  private static final int SEAL = 16;
  private static final byte PLACE = 0;
  private static final byte PASS = 1;

  private final UnaryOperator<byte[]> mark;

  /**
   * @param mark makes of words what nobody else can make of them
   */
  TicketSeal(UnaryOperator<byte[]> mark) {
    this.mark = mark;
  }

  String write(Ticket ticket) {
    byte[] words =
        ByteBuffer.allocate(WORDS)
            .put(ticket.isPlace() ? PLACE : PASS)
            .putLong(ticket.number())
            .array();
    byte[] whole = Arrays.copyOf(words, WORDS + SEAL);
    System.arraycopy(seal(words), 0, whole, WORDS, SEAL);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
  }

  Optional<Ticket> read(String written) {
    byte[] whole;
    try {
      whole = Base64.getUrlDecoder().decode(written);
    } catch (IllegalArgumentException notOurs) {
      return Optional.empty();
    }
    if (whole.length != WORDS + SEAL) {
      return Optional.empty();
    }
    byte[] words = Arrays.copyOf(whole, WORDS);
    byte[] sealed = Arrays.copyOfRange(whole, WORDS, whole.length);
    if (!MessageDigest.isEqual(sealed, seal(words))) {
      return Optional.empty();
    }
    ByteBuffer read = ByteBuffer.wrap(words);
    Ticket.Kind kind = read.get() == PLACE ? Ticket.Kind.PLACE : Ticket.Kind.PASS;
    return Optional.of(new Ticket(kind, read.getLong()));
  }

  private byte[] seal(byte[] words) {
    return Arrays.copyOf(mark.apply(words), SEAL);
  }
}
