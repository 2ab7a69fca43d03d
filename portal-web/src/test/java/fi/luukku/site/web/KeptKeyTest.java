package fi.luukku.site.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class KeptKeyTest {
  private record Day(LocalDate day, List<String> free) {}

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);

  @Test
  void is_the_same_for_the_same_content_alone() {
    String key = KeptKey.of("gym", List.of(new Day(MONDAY, List.of("8", "9"))));
    assertThat(key)
        .isEqualTo(KeptKey.of("gym", List.of(new Day(MONDAY, List.of("8", "9")))))
        .isNotEqualTo(KeptKey.of("gym", List.of(new Day(MONDAY, List.of("8")))))
        .isNotEqualTo(KeptKey.of("hall", List.of(new Day(MONDAY, List.of("8", "9")))))
        .hasSize(64);
  }

  @Test
  void knows_where_one_input_ends() {
    assertThat(KeptKey.of("ab", "c")).isNotEqualTo(KeptKey.of("a", "bc"));
    assertThat(KeptKey.of("a", Optional.empty())).isNotEqualTo(KeptKey.of("a"));
  }
}
