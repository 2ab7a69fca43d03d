package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.audit.Look;
import fi.luukku.audit.LookerRole;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class LooksInARowTest {
  private static Look at(String time, String looker, String object) {
    return new Look(
        Instant.parse("2026-11-26T" + time + ":00Z"), looker, LookerRole.HANDLER, object);
  }

  @Test
  void one_sitting_is_one_row() {
    List<Look> looks =
        List.of(
            at("10:40", "kaisa", "case:1"),
            at("10:15", "kaisa", "case:1"),
            at("10:00", "kaisa", "case:1"));
    assertThat(LooksInARow.of(looks)).containsExactly(looks);
  }

  @Test
  void another_looker_another_thing_and_another_time_are_rows_of_their_own() {
    List<Look> looks =
        List.of(
            at("11:30", "kaisa", "case:1"),
            at("11:00", "kaisa", "case:1"),
            at("10:50", "kaisa", "case:2"),
            at("10:49", "kalle", "case:2"));
    assertThat(LooksInARow.of(looks)).hasSize(4);
    assertThat(LooksInARow.of(List.of())).isEmpty();
  }
}
