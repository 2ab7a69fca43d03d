package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeWishTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 3);
  private static final Instant NOON = Instant.parse("2026-12-03T10:00:00Z");

  @Test
  void a_time_is_over_when_its_end_is() {
    assertThat(wish(DAY.minusDays(1), "24:00").isOver(NOON)).isTrue();
    assertThat(wish(DAY, "12:00").isOver(NOON)).isTrue();
    assertThat(wish(DAY, "12:30").isOver(NOON)).isFalse();
    assertThat(wish(DAY.plusDays(1), "09:00").isOver(NOON)).isFalse();
  }

  private static TimeWish wish(LocalDate day, String to) {
    return new TimeWish(day, "08:00", to, Duration.ZERO);
  }
}
