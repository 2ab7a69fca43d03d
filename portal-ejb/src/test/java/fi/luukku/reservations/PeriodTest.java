package fi.luukku.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final Instant TEN = Instant.parse("2026-12-03T08:00:00Z");

  @Test
  void the_end_is_not_part_of_it() {
    assertThat(period(0, 2).overlaps(period(1, 3))).isTrue();
    assertThat(period(0, 2).overlaps(period(2, 3))).isFalse();
    assertThat(period(2, 3).overlaps(period(0, 2))).isFalse();
    assertThat(period(0, 4).overlaps(period(1, 2))).isTrue();
  }

  @Test
  void it_contains_what_does_not_reach_beyond_it() {
    assertThat(period(0, 4).contains(period(0, 4))).isTrue();
    assertThat(period(0, 4).contains(period(1, 4))).isTrue();
    assertThat(period(1, 4).contains(period(0, 4))).isFalse();
    assertThat(period(0, 3).contains(period(0, 4))).isFalse();
  }

  @Test
  void a_window_cuts_it() {
    assertThat(period(0, 4).within(period(1, 6))).contains(period(1, 4));
    assertThat(period(2, 8).within(period(1, 6))).contains(period(2, 6));
    assertThat(period(2, 3).within(period(1, 6))).contains(period(2, 3));
    assertThat(period(0, 1).within(period(1, 6))).isEmpty();
  }

  @Test
  void it_has_a_length_and_an_order_and_is_never_empty() {
    assertThat(period(0, 4).minutes()).isEqualTo(120);
    assertThat(period(0, 1).andThen(Duration.ofMinutes(30))).isEqualTo(period(0, 2));
    assertThat(period(0, 1)).isLessThan(period(0, 2)).isLessThan(period(1, 2));
    assertThatThrownBy(() -> new Period(TEN, TEN)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void stretches_of_a_quota_are_those_of_the_calendar_on_the_wall() {
    Instant evening = Instant.parse("2026-12-31T22:30:00Z");

    assertThat(Quota.Span.DAY.around(evening)).isEqualTo(days("2026-12-31", "2027-01-01", 22));
    assertThat(Quota.Span.WEEK.around(evening)).isEqualTo(days("2026-12-27", "2027-01-03", 22));
    assertThat(Quota.Span.MONTH.around(evening)).isEqualTo(days("2026-12-31", "2027-01-31", 22));
    assertThat(Quota.Span.YEAR.around(evening)).isEqualTo(days("2026-12-31", "2027-12-31", 22));
  }

  @Test
  void a_written_quota_says_either_times_or_hours() {
    Set<String> hall = Set.of("hall");
    Quota times = new WrittenQuota(Optional.of(3), Optional.empty(), "week").over(hall);
    Quota hours = new WrittenQuota(Optional.empty(), Optional.of(2), "day").over(hall);

    assertThat(times).isEqualTo(new Quota(Quota.Measure.TIMES, 3, Quota.Span.WEEK, hall));
    assertThat(hours).isEqualTo(new Quota(Quota.Measure.MINUTES, 120, Quota.Span.DAY, hall));
    assertThat(times.of(period(0, 4))).isEqualTo(1);
    assertThat(hours.of(period(0, 4))).isEqualTo(120);
    WrittenQuota both = new WrittenQuota(Optional.of(3), Optional.of(2), "day");
    assertThatThrownBy(() -> both.over(hall)).isInstanceOf(IllegalArgumentException.class);
    WrittenQuota none = new WrittenQuota(Optional.empty(), Optional.empty(), "day");
    assertThatThrownBy(() -> none.over(hall)).isInstanceOf(IllegalArgumentException.class);
    WrittenQuota nothing = new WrittenQuota(Optional.of(0), Optional.empty(), "day");
    assertThatThrownBy(() -> nothing.over(hall)).isInstanceOf(IllegalArgumentException.class);
  }

  private static Period days(String first, String last, int hour) {
    return new Period(
        Instant.parse(first + "T" + hour + ":00:00Z"),
        Instant.parse(last + "T" + hour + ":00:00Z"));
  }

  private static Period period(int from, int to) {
    return new Period(
        TEN.plus(Duration.ofMinutes(30L * from)), TEN.plus(Duration.ofMinutes(30L * to)));
  }
}
