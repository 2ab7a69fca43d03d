package fi.luukku.reservations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WallClockTest {
  private static final LocalDate WINTER = LocalDate.of(2026, 12, 3);
  private static final LocalDate TO_SUMMER_TIME = LocalDate.of(2027, 3, 28);

  @Test
  void a_day_of_an_address_is_within_ten_years() {
    LocalDate today = LocalDate.of(2026, 11, 28);

    assertThat(WallClock.dayNear(today, "2036-11-27", "day")).isEqualTo("2036-11-27");
    for (String far :
        List.of("9999-12-31", "2036-11-29", "2016-11-28", "0000-01-01", "+999999999-12-31")) {
      assertThatThrownBy(() -> WallClock.dayNear(today, far, "day"))
          .as(far)
          .isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> WallClock.dayNear(today, "2026-02-30", "day"))
        .isInstanceOf(NoSuchTime.class);
  }

  private static final LocalDate TO_WINTER_TIME = LocalDate.of(2027, 10, 31);

  @Test
  void reads_what_it_writes() {
    Instant evening = Instant.parse("2026-12-03T16:00:00Z");

    assertThat(WallClock.write(evening)).isEqualTo("18:00");
    assertThat(WallClock.read(WINTER, "18:00", "starts")).isEqualTo(evening);
  }

  @Test
  void the_end_of_a_day_is_24_00() {
    assertThat(WallClock.read(WINTER, "24:00", "ends"))
        .isEqualTo(Instant.parse("2026-12-03T22:00:00Z"));
  }

  @Test
  void the_hour_that_comes_twice_is_told_apart() {
    Instant first = Instant.parse("2027-10-31T00:30:00Z");
    Instant second = Instant.parse("2027-10-31T01:30:00Z");

    assertThat(WallClock.write(first)).isEqualTo("03:30+03:00");
    assertThat(WallClock.write(second)).isEqualTo("03:30+02:00");
    assertThat(WallClock.read(TO_WINTER_TIME, "03:30+03:00", "starts")).isEqualTo(first);
    assertThat(WallClock.read(TO_WINTER_TIME, "03:30+02:00", "starts")).isEqualTo(second);
    assertThat(WallClock.read(TO_WINTER_TIME, "03:30", "starts")).isEqualTo(first);
  }

  @Test
  void the_hour_that_is_leapt_over_is_no_time() {
    assertThatThrownBy(() -> WallClock.read(TO_SUMMER_TIME, "03:30", "starts"))
        .isInstanceOf(NoSuchTime.class);
  }

  @Test
  void what_is_far_from_our_time_is_none() {
    for (String day : new String[] {"+999999999-12-31", "-999999999-01-01", "9999-12-31", "x"}) {
      assertThat(WallClock.findDay(day)).as(day).isEmpty();
      assertThatThrownBy(() -> WallClock.instant(day + "T00:00:00Z", "starts"))
          .isInstanceOf(NoSuchTime.class);
    }
    LocalDate last = LocalDate.of(9999, 12, 31);
    assertThatThrownBy(() -> WallClock.read(last, "24:00", "ends")).isInstanceOf(NoSuchTime.class);
    assertThat(WallClock.findDay("2027-01-11")).contains(LocalDate.of(2027, 1, 11));
    assertThat(WallClock.instant("2027-01-11T08:00:00Z", "starts"))
        .isEqualTo(Instant.parse("2027-01-11T08:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "8:00",
        "25:00",
        "24:30",
        "18.00",
        "1e9",
        "-0",
        "18:00+09:00",
        "18:00x",
        "18:60"
      })
  void what_is_no_time_is_refused_at_its_field(String written) {
    assertThatThrownBy(() -> WallClock.read(WINTER, written, "ends"))
        .isInstanceOfSatisfying(
            NoSuchTime.class, refusal -> assertThat(refusal.field()).contains("ends"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2027-02-29",
        "2026-11-31",
        "0001-01-01",
        "9999-12-31",
        "31.11.2026",
        "tomorrow"
      })
  void what_is_no_day_is_refused(String written) {
    assertThatThrownBy(() -> WallClock.day(written, "day")).isInstanceOf(NoSuchTime.class);
  }

  @Test
  void a_leap_day_is_a_day() {
    assertThat(WallClock.day("2028-02-29", "day")).isEqualTo("2028-02-29");
  }

  @Test
  void a_day_of_a_form_that_is_many_years_away_is_mistyped() {
    LocalDate today = LocalDate.of(2026, 11, 28);

    assertThat(WallClock.dayAsked(today, "2036-11-27", "day")).isEqualTo("2036-11-27");
    for (String far :
        List.of(
            "2036-11-28", "2016-11-28", "2999-01-01", "9999-12-31", "1926-11-28", "0001-01-01")) {
      assertThatThrownBy(() -> WallClock.dayAsked(today, far, "day"))
          .as(far)
          .isInstanceOfSatisfying(
              DayTooFar.class, refusal -> assertThat(refusal.field()).contains("day"));
    }
    assertThatThrownBy(() -> WallClock.dayAsked(today, "2027-02-29", "day"))
        .isInstanceOf(NoSuchTime.class);
  }
}
