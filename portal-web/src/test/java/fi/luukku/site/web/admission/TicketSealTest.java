package fi.luukku.site.web.admission;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TicketSealTest {
  private static final long NOW = 1_800_000_000_000L;

  private final TicketSeal seal = new TicketSeal(TicketSealTest::mark);

  private static byte[] mark(byte[] words) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(words);
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Test
  void a_ticket_comes_back_as_it_was() {
    Ticket ticket = Ticket.placeAt(NOW);

    assertThat(seal.read(seal.write(ticket))).contains(ticket);
  }

  @Test
  void nobody_writes_himself_a_better_place() {
    byte[] whole = Base64.getUrlDecoder().decode(seal.write(Ticket.placeAt(NOW)));
    for (int i = 0; i < whole.length; i++) {
      byte[] changed = whole.clone();
      changed[i] ^= 1;
      String written = Base64.getUrlEncoder().withoutPadding().encodeToString(changed);

      assertThat(seal.read(written)).as("byte %s changed", i).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "%%%", "AAAA"})
  void what_is_no_ticket_is_none(String written) {
    assertThat(seal.read(written)).isEmpty();
  }

  @Test
  void a_pass_ends_and_a_place_too() {
    assertThat(Ticket.passFrom(NOW).isGood(NOW + 1)).isTrue();
    assertThat(Ticket.passFrom(NOW).isGood(NOW + Ticket.INSIDE.toMillis())).isFalse();
    assertThat(Ticket.placeAt(NOW).isGood(NOW + 1)).isTrue();
    assertThat(Ticket.placeAt(NOW).isGood(NOW + 3 * 3_600_000L)).isFalse();
  }
}
