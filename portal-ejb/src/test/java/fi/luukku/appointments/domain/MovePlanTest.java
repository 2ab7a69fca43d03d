package fi.luukku.appointments.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.appointments.domain.MovePlan.Leaving;
import fi.luukku.reservations.Period;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MovePlanTest {
  private static final Instant NINE = Instant.parse("2026-12-01T07:00:00Z");

  @Test
  void each_goes_to_the_first_of_its_desks_that_is_free_then() {
    MovePlan plan = new MovePlan(Map.of("a", List.of(hours(0, 1))));

    assertThat(plan.of(List.of(leaving("x", 0, "a", "b"), leaving("y", 1, "a", "b"))))
        .containsExactly(Map.entry("x", Optional.of("b")), Map.entry("y", Optional.of("a")));
  }

  @Test
  void two_at_a_time_do_not_get_one_desk_and_the_second_finds_none() {
    MovePlan plan = new MovePlan(Map.of());

    assertThat(plan.of(List.of(leaving("y", 0, "a"), leaving("x", 0, "a"))))
        .containsExactly(Map.entry("x", Optional.of("a")), Map.entry("y", Optional.empty()));
  }

  @Test
  void one_after_another_touch_and_what_overlaps_by_its_after_work_does_not() {
    MovePlan plan = new MovePlan(Map.of("a", List.of(hours(1, 2))));
    Period withAfterWork = new Period(NINE, NINE.plusSeconds(3_660));

    assertThat(plan.of(List.of(leaving("x", 0, "a")))).containsValue(Optional.of("a"));
    assertThat(
            new MovePlan(Map.of("a", List.of(hours(1, 2))))
                .of(List.of(new Leaving("x", withAfterWork, List.of("a")))))
        .containsValue(Optional.empty());
  }

  private static Leaving leaving(String id, int hour, String... desks) {
    return new Leaving(id, hours(hour, hour + 1), List.of(desks));
  }

  private static Period hours(int from, int to) {
    return new Period(NINE.plusSeconds(3_600L * from), NINE.plusSeconds(3_600L * to));
  }
}
