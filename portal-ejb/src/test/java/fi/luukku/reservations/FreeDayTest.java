package fi.luukku.reservations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FreeDayTest {
  private static final Duration HALF_HOUR = Duration.ofMinutes(30);
  private static final Duration HOUR = Duration.ofHours(1);
  private static final Duration THREE_HOURS = Duration.ofHours(3);

  private final FreeDay day =
      new FreeDay(
          LocalDate.of(2026, 12, 7),
          List.of(period("15:00", "22:00")),
          List.of(period("15:00", "17:00"), period("18:30", "22:00")),
          List.of(at("15:00"), at("15:30"), at("16:00"), at("18:30"), at("21:00")),
          FreeDay.State.FREE,
          Optional.empty());

  @Test
  void ends_come_step_by_step_until_the_time_is_taken() {
    assertThat(ends("15:00")).containsExactly(at("16:00"), at("16:30"), at("17:00"));
    assertThat(ends("16:00")).containsExactly(at("17:00"));
  }

  @Test
  void no_end_is_later_than_the_longest_use() {
    assertThat(ends("18:30")).hasSize(5).endsWith(at("21:30"));
  }

  @Test
  void what_cannot_start_has_no_end() {
    assertThat(ends("16:30")).isEmpty();
    assertThat(ends("12:00")).isEmpty();
  }

  private List<Instant> ends(String start) {
    return day.ends(at(start), HOUR, THREE_HOURS, HALF_HOUR);
  }

  private static Period period(String from, String to) {
    return new Period(at(from), at(to));
  }

  private static Instant at(String time) {
    return Instant.parse("2026-12-07T" + time + ":00Z");
  }
}
