package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SealingTest {
  private static final byte[] PLAIN = "131052-308T".getBytes(StandardCharsets.US_ASCII);
  private final Sealing sealing = new Sealing(new byte[32]);

  @Test
  void opens_what_it_sealed() {
    assertThat(sealing.open(sealing.seal(PLAIN, "here"), "here")).contains(PLAIN);
  }

  @Test
  void seals_the_same_thing_differently_each_time() {
    assertThat(sealing.seal(PLAIN, "here")).isNotEqualTo(sealing.seal(PLAIN, "here"));
  }

  @Test
  void opens_nothing_that_was_sealed_for_another_place() {
    assertThat(sealing.open(sealing.seal(PLAIN, "here"), "there")).isEmpty();
  }

  @Test
  void opens_nothing_that_was_sealed_with_another_key() {
    byte[] other = new byte[32];
    other[0] = 1;

    assertThat(new Sealing(other).open(sealing.seal(PLAIN, "here"), "here")).isEmpty();
  }

  @Test
  void notices_every_changed_byte() {
    byte[] sealed = sealing.seal(PLAIN, "here");
    for (int i = 0; i < sealed.length; i++) {
      byte[] changed = sealed.clone();
      changed[i] ^= 1;
      assertThat(sealing.open(changed, "here")).as("byte %d", i).isEmpty();
    }
    assertThat(sealing.open(new byte[0], "here")).isEmpty();
  }

  /** RFC 5869, test case 1. */
  @Test
  void derives_keys_as_the_standard_says() {
    HexFormat hex = HexFormat.of();
    KeyDerivation derivation =
        new KeyDerivation(
            hex.parseHex("0b".repeat(22)), hex.parseHex("000102030405060708090a0b0c"));

    assertThat(hex.formatHex(derivation.expand(hex.parseHex("f0f1f2f3f4f5f6f7f8f9"), 42)))
        .isEqualTo(
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865");
  }
}
