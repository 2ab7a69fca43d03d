package fi.luukku.appointments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TypedNameTest {
  private static final String SMILE = "\uD83D\uDE00";

  @Test
  void is_what_can_be_read_of_it() {
    assertThat(typed(" Maija Soittaja ")).hasValue("Maija Soittaja");
    assertThat(typed("\u202EMaija\u202C")).hasValue("Maija");
  }

  @Test
  void nothing_that_anybody_could_see_is_no_name() {
    assertThat(typed("\u200B\u200C\u200D\uFEFF")).isEmpty();
    assertThat(typed("\u202E\u2066")).isEmpty();
    assertThat(typed("   ")).isEmpty();
    assertThat(TypedName.of(Optional.empty())).isEmpty();
  }

  @Test
  void is_as_long_as_its_field_and_never_ends_in_half_a_letter() {
    assertThat(typed("x" + SMILE.repeat(150))).hasValue("x" + SMILE.repeat(99));
  }

  private static Optional<String> typed(String name) {
    return TypedName.of(Optional.of(name));
  }
}
