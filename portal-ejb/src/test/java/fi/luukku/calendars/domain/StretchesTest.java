package fi.luukku.calendars.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.reservations.Period;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class StretchesTest {
  @Test
  void what_overlaps_or_touches_becomes_one() {
    assertThat(Stretches.merged(List.of(hours(9, 10), hours(1, 3), hours(3, 4), hours(2, 3))))
        .containsExactly(hours(1, 4), hours(9, 10));
  }

  @Test
  void a_period_inside_another_leaves_it_as_it_is() {
    assertThat(Stretches.merged(List.of(hours(1, 9), hours(2, 3)))).containsExactly(hours(1, 9));
  }

  @Test
  void a_window_cuts_what_reaches_out_of_it() {
    assertThat(Stretches.within(hours(2, 5), hours(1, 9))).contains(hours(2, 5));
    assertThat(Stretches.within(hours(2, 5), hours(3, 4))).contains(hours(3, 4));
    assertThat(Stretches.within(hours(2, 5), hours(5, 6))).isEmpty();
  }

  private static Period hours(int from, int to) {
    Instant day = Instant.parse("2026-12-24T00:00:00Z");
    return new Period(day.plusSeconds(from * 3600L), day.plusSeconds(to * 3600L));
  }
}
