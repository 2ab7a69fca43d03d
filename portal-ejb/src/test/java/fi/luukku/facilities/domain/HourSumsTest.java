package fi.luukku.facilities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.reservations.Period;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class HourSumsTest {
  @Test
  void a_use_is_spread_over_the_hours_it_touches() {
    HourSums sums =
        new HourSums(
            List.of(
                period("2026-11-25T15:30:00Z", "2026-11-25T17:15:00Z"),
                period("2026-12-02T15:00:00Z", "2026-12-02T15:45:00Z")));

    assertThat(sums.at(DayOfWeek.WEDNESDAY, 17)).isEqualTo(30 + 45);
    assertThat(sums.at(DayOfWeek.WEDNESDAY, 18)).isEqualTo(60);
    assertThat(sums.at(DayOfWeek.WEDNESDAY, 19)).isEqualTo(15);
    assertThat(sums.at(DayOfWeek.WEDNESDAY, 20)).isZero();
  }

  @Test
  void after_midnight_it_is_the_next_day() {
    HourSums sums = new HourSums(List.of(period("2026-11-25T21:30:00Z", "2026-11-25T22:30:00Z")));

    assertThat(sums.at(DayOfWeek.WEDNESDAY, 23)).isEqualTo(30);
    assertThat(sums.at(DayOfWeek.THURSDAY, 0)).isEqualTo(30);
  }

  @Test
  void the_hour_that_comes_twice_has_all_its_minutes_and_the_leapt_one_none() {
    HourSums october =
        new HourSums(List.of(period("2026-10-24T23:00:00Z", "2026-10-25T03:00:00Z")));
    HourSums march = new HourSums(List.of(period("2026-03-28T23:00:00Z", "2026-03-29T03:00:00Z")));

    assertThat(october.at(DayOfWeek.SUNDAY, 3)).isEqualTo(120);
    assertThat(march.at(DayOfWeek.SUNDAY, 3)).isZero();
    assertThat(march.at(DayOfWeek.SUNDAY, 4)).isEqualTo(60);
  }

  private static Period period(String starts, String ends) {
    return new Period(Instant.parse(starts), Instant.parse(ends));
  }
}
