package fi.luukku.reservations.domain;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.TooLong;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class UsesInARowTest {
  private static final Instant NINE = Instant.parse("2026-12-01T07:00:00Z");
  private static final TimeRules THREE_HOURS_AT_MOST =
      new TimeRules(
          Duration.ofMinutes(30),
          Duration.ofHours(1),
          Duration.ofHours(3),
          Duration.ZERO,
          30,
          Duration.ZERO);

  @Test
  void dates_that_touch_are_one_use() {
    assertThatThrownBy(() -> check(use(0, 2), use(4, 6), use(2, 4))).isInstanceOf(TooLong.class);
  }

  @Test
  void dates_that_touch_may_be_as_long_as_one_use() {
    assertThatCode(() -> check(use(0, 1), use(1, 3))).doesNotThrowAnyException();
  }

  @Test
  void dates_that_stand_apart_are_each_by_themselves() {
    assertThatCode(() -> check(use(0, 3), use(4, 7), use(24, 27))).doesNotThrowAnyException();
  }

  private static void check(Period... uses) {
    new UsesInARow(List.of(uses)).check(THREE_HOURS_AT_MOST);
  }

  private static Period use(int from, int to) {
    return new Period(NINE.plus(Duration.ofHours(from)), NINE.plus(Duration.ofHours(to)));
  }
}
