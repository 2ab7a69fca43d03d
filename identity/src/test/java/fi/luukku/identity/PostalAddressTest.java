package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostalAddressTest {
  @Test
  void is_what_came_without_the_spaces_around_it() {
    assertThat(PostalAddress.of(" Skolgatan 7 B 12 ", "10999", "Mallikunta "))
        .contains(new PostalAddress("Skolgatan 7 B 12", "10999", "Mallikunta"));
  }

  @Test
  void is_none_where_a_part_is_missing() {
    assertThat(PostalAddress.of("", "10999", "Mallikunta")).isEmpty();
    assertThat(PostalAddress.of("Rantatie 1", " ", "Mallikunta")).isEmpty();
    assertThat(PostalAddress.of("Rantatie 1", "10999", "")).isEmpty();
  }

  @Test
  void is_as_long_as_it_may_be_and_no_longer() {
    assertThat(PostalAddress.of("a".repeat(150), "1234567890", "b".repeat(100))).isPresent();
    assertThat(PostalAddress.of("a".repeat(151), "10999", "b")).isEmpty();
    assertThat(PostalAddress.of("a", "12345678901", "b")).isEmpty();
    assertThat(PostalAddress.of("a", "1", "b")).isEmpty();
    assertThat(PostalAddress.of("a", "10999", "b".repeat(101))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Rantatie\n1", "Rantatie\u0000", "\u202E1 eitatnaR", "Ranta\uFEFFtie", "a\uD800b"})
  void is_none_where_a_part_hides_something(String hidden) {
    assertThat(PostalAddress.of(hidden, "10999", "Mallikunta")).isEmpty();
    assertThat(PostalAddress.of("Rantatie 1", "10999", hidden)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"10999;", "1099\u0669", "<b>", "10 999\n"})
  void is_none_where_the_code_can_be_none(String code) {
    assertThat(PostalAddress.of("Rantatie 1", code + "x", "Mallikunta")).isEmpty();
  }

  @Test
  void stands_in_no_log_line() {
    assertThat(new PostalAddress("Rantatie 1", "10999", "Mallikunta").toString())
        .isEqualTo("PostalAddress");
  }
}
