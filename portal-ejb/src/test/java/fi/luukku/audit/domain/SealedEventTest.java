package fi.luukku.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealedEventTest {
  private static SealedEvent event(String actor, String act) {
    return new SealedEvent(
        1, "2026-11-21 20:00:00.000001", actor, act, "case:MK-2026-000001", false);
  }

  @Test
  void the_same_events_after_the_same_link_hash_alike() {
    assertThat(SealedEvent.link("a", List.of(event("x", "y"))))
        .isEqualTo(SealedEvent.link("a", List.of(event("x", "y"))))
        .hasSize(64);
  }

  @Test
  void a_change_a_gap_or_another_past_shows() {
    String honest = SealedEvent.link("a", List.of(event("x", "y")));
    assertThat(SealedEvent.link("a", List.of(event("x", "z")))).isNotEqualTo(honest);
    assertThat(SealedEvent.link("a", List.of())).isNotEqualTo(honest);
    assertThat(SealedEvent.link("b", List.of(event("x", "y")))).isNotEqualTo(honest);
    assertThat(SealedEvent.link("a", List.of(event("xy", "")))).isNotEqualTo(honest);
  }
}
