package fi.luukku.parties.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ProofCodeTest {
  private static final byte[] KEY = new byte[32];

  private static byte[] hash(String person, String address, String code) {
    return ProofCode.hash(KEY, person, address, code);
  }

  @Test
  void has_six_digits_and_is_taken_with_spaces() {
    assertThat(ProofCode.some()).matches("[0-9]{6}");
    assertThat(ProofCode.plain(" 123 456\u2009")).startsWith("123456");
    assertThat(ProofCode.plain(null)).isEmpty();
  }

  @Test
  void hashes_differently_for_another_person_address_or_code() {
    byte[] one = hash("aino", "a@example.org", "123456");
    assertThat(ProofCode.isSame(one, hash("aino", "a@example.org", "123456"))).isTrue();
    assertThat(ProofCode.isSame(one, hash("ain", "oa@example.org", "123456"))).isFalse();
    assertThat(ProofCode.isSame(one, hash("aino", "b@example.org", "123456"))).isFalse();
    assertThat(ProofCode.isSame(one, hash("aino", "a@example.org", "123457"))).isFalse();
  }
}
