package fi.luukku.reservations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.SpecialDays;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.Period;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.TimeSource;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenTimesTest {
  private static final LocalDate TO_SUMMER_TIME = LocalDate.of(2027, 3, 28);
  private static final LocalDate TO_WINTER_TIME = LocalDate.of(2027, 10, 31);
  private static final LocalizedText MOVING = LocalizedText.same("moving");

  @Test
  void opens_by_the_weekly_rule() {
    OpenTimes office =
        new OpenTimes(new OpeningHours(List.of(mondays("08:30", "16:00")), List.of(), false));

    assertThat(office.on(LocalDate.of(2026, 11, 23)))
        .containsExactly(local("2026-11-23T08:30", "2026-11-23T16:00"));
    assertThat(office.on(LocalDate.of(2026, 11, 24))).isEmpty();
  }

  @Test
  void two_rules_for_a_day_leave_a_lunch_break() {
    OpenTimes office =
        new OpenTimes(
            new OpeningHours(
                List.of(mondays("08:00", "11:00"), mondays("12:00", "16:00")), List.of(), false));

    assertThat(office.on(LocalDate.of(2026, 11, 23))).hasSize(2);
  }

  @Test
  void what_is_opened_stands_beside_the_rules_and_joins_none_of_them() {
    Period early = local("2026-11-23T07:00", "2026-11-23T09:00");
    Period sunday = local("2026-11-22T10:00", "2026-11-22T12:00");
    OpeningHours ruled = new OpeningHours(List.of(mondays("08:30", "16:00")), List.of(), false);
    OpenTimes office = new OpenTimes(ruled.alsoOpen(List.of(early, sunday)));

    assertThat(office.on(LocalDate.of(2026, 11, 23)))
        .containsExactly(
            local("2026-11-23T07:00", "2026-11-23T08:30"),
            local("2026-11-23T08:30", "2026-11-23T16:00"));
    assertThat(office.on(LocalDate.of(2026, 11, 22))).containsExactly(sunday);
    assertThat(office.hold(local("2026-11-22T10:00", "2026-11-22T12:00"))).isTrue();
    assertThat(office.hold(local("2026-11-22T10:00", "2026-11-22T12:30"))).isFalse();
    assertThat(new OpenTimes(ruled).hold(sunday)).isFalse();
  }

  @Test
  void is_closed_on_a_holiday_and_says_which() {
    LocalDate epiphany = LocalDate.of(2027, 1, 6);

    assertThat(always("09:00", "15:00").on(epiphany)).isEmpty();
    assertThat(always("09:00", "15:00").closedBecause(epiphany).orElseThrow().fi())
        .isEqualTo("Loppiainen");
  }

  @Test
  void special_days_win_over_holidays_and_the_last_one_over_the_first() {
    LocalDate day = LocalDate.of(2027, 1, 6);
    SpecialDays closed = new SpecialDays(day, day, Optional.empty(), MOVING);
    SpecialDays open = new SpecialDays(day, day, Optional.of(hours("10:00", "12:00")), MOVING);

    assertThat(new OpenTimes(with(closed, open)).on(day))
        .containsExactly(local("2027-01-06T10:00", "2027-01-06T12:00"));
    assertThat(new OpenTimes(with(open, closed)).on(day)).isEmpty();
    assertThat(new OpenTimes(with(open, closed)).closedBecause(day)).contains(MOVING);
  }

  @Test
  void may_close_after_midnight() {
    OpenTimes night = always("22:00", "02:00");

    assertThat(night.on(LocalDate.of(2026, 11, 24)))
        .containsExactly(local("2026-11-24T22:00", "2026-11-25T02:00"));
  }

  @Test
  void around_the_clock_is_one_long_period() {
    List<Period> week =
        always("00:00", "00:00").between(LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 29));

    assertThat(week).singleElement().extracting(Period::length).isEqualTo(Duration.ofDays(7));
  }

  @Test
  void the_night_to_summer_time_is_an_hour_shorter() {
    Period day = openOnHolidays("00:00", "00:00").on(TO_SUMMER_TIME).get(0);

    assertThat(day.length()).isEqualTo(Duration.ofHours(23));
  }

  @Test
  void the_night_to_winter_time_is_an_hour_longer() {
    Period day = always("00:00", "00:00").on(TO_WINTER_TIME).get(0);

    assertThat(day.length()).isEqualTo(Duration.ofHours(25));
  }

  @Test
  void opening_in_the_hour_that_is_leapt_over_begins_after_it() {
    assertThat(openOnHolidays("03:00", "06:00").on(TO_SUMMER_TIME).get(0).starts())
        .isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
  }

  @Test
  void opening_in_the_hour_that_comes_twice_has_both() {
    Period night = always("03:00", "04:00").on(TO_WINTER_TIME).get(0);

    assertThat(night.starts()).isEqualTo(Instant.parse("2027-10-31T00:00:00Z"));
    assertThat(night.length()).isEqualTo(Duration.ofHours(2));
  }

  @Test
  void closing_when_the_hour_that_comes_twice_begins_is_before_both() {
    assertThat(always("01:00", "03:00").on(TO_WINTER_TIME).get(0).length())
        .isEqualTo(Duration.ofHours(2));
  }

  private static WeeklyRule mondays(String opens, String closes) {
    return new WeeklyRule(Set.of(DayOfWeek.MONDAY), hours(opens, closes));
  }

  private static OpenTimes always(String opens, String closes) {
    return new OpenTimes(new OpeningHours(List.of(daily(opens, closes)), List.of(), false));
  }

  private static OpenTimes openOnHolidays(String opens, String closes) {
    return new OpenTimes(new OpeningHours(List.of(daily(opens, closes)), List.of(), true));
  }

  private static OpeningHours with(SpecialDays... days) {
    return new OpeningHours(List.of(daily("09:00", "15:00")), List.of(days), false);
  }

  private static WeeklyRule daily(String opens, String closes) {
    return new WeeklyRule(EnumSet.allOf(DayOfWeek.class), hours(opens, closes));
  }

  private static Hours hours(String opens, String closes) {
    return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Period local(String from, String to) {
    return new Period(
        LocalDateTime.parse(from).atZone(TimeSource.LOCAL).toInstant(),
        LocalDateTime.parse(to).atZone(TimeSource.LOCAL).toInstant());
  }
}
