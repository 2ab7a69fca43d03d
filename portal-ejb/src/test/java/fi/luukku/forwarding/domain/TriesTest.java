package fi.luukku.forwarding.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TriesTest {
  private final ArrivalName name = new ArrivalName("/s", "1");
  private final Tries tries = new Tries();

  @Test
  void a_database_that_is_away_never_costs_a_message_a_try() {
    for (int time = 0; time < 50; time++) {
      assertThat(tries.wasLast(name, 50, Fault.AWAY)).isFalse();
    }
  }

  @Test
  void a_value_that_cannot_be_stored_is_buried_at_once() {
    assertThat(tries.wasLast(name, 1, Fault.IN_THE_MESSAGE)).isTrue();
  }

  @Test
  void a_fault_that_nobody_knows_is_tried_five_times_on_this_node_or_on_any() {
    for (int time = 1; time < 5; time++) {
      assertThat(tries.wasLast(name, 1, Fault.UNKNOWN)).isFalse();
    }
    assertThat(tries.wasLast(name, 1, Fault.UNKNOWN)).isTrue();
    assertThat(tries.wasLast(new ArrivalName("/s", "2"), 5, Fault.UNKNOWN)).isTrue();
  }

  @Test
  void names_that_read_alike_become_different_entries() {
    assertThat(new ArrivalName("a\nb", "c").entryId())
        .isNotEqualTo(new ArrivalName("a", "b\nc").entryId());
    assertThat(ArrivalName.oneLine("a\nb\u001bc")).isEqualTo("a b c");
  }
}
