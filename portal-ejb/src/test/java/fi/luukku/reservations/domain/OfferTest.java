package fi.luukku.reservations.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.reservations.ClosedThatDay;
import fi.luukku.reservations.OffTheGrid;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.SpecialDays;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.OutsideOpeningHours;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeHasPassed;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.TooFarAhead;
import fi.luukku.reservations.TooLong;
import fi.luukku.reservations.TooShort;
import fi.luukku.reservations.TooSoon;
import fi.luukku.shared.LocalizedText;
import fi.luukku.shared.Refusal;
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
import org.junit.jupiter.api.Test;

class OfferTest {
  /** Monday. */
  private static final Instant NOW = at("2026-11-23T10:10");

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);
  private static final LocalizedText WAXED = LocalizedText.same("the floor is waxed");

  private final Offer hall = hall(NOW);

  @Test
  void takes_an_hour_and_a_half_on_the_half_hour() {
    assertThatCode(() -> hall.check(local("2026-11-24T18:30", "2026-11-24T20:00")))
        .doesNotThrowAnyException();
  }

  @Test
  void refuses_a_time_that_has_passed() {
    refused(TimeHasPassed.class, "2026-11-23T09:00", "2026-11-23T10:00");
  }

  @Test
  void refuses_less_notice_than_two_hours() {
    refused(TooSoon.class, "2026-11-23T12:00", "2026-11-23T13:00");
  }

  @Test
  void refuses_what_is_more_than_thirty_days_ahead() {
    refused(TooFarAhead.class, "2026-12-24T12:00", "2026-12-24T13:00");
    assertThatCode(() -> hall.check(local("2026-12-23T12:00", "2026-12-23T13:00")))
        .doesNotThrowAnyException();
  }

  @Test
  void refuses_less_than_an_hour_and_more_than_three() {
    refused(TooShort.class, "2026-11-24T12:00", "2026-11-24T12:30");
    refused(TooLong.class, "2026-11-24T12:00", "2026-11-24T15:30");
  }

  @Test
  void refuses_a_closed_day_with_its_reason() {
    assertThatThrownBy(() -> hall.check(local("2026-11-25T12:00", "2026-11-25T13:00")))
        .isInstanceOfSatisfying(
            ClosedThatDay.class, refusal -> assertThat(refusal.args()).containsExactly(WAXED));
  }

  @Test
  void refuses_what_begins_before_opening_or_ends_after_closing() {
    refused(OutsideOpeningHours.class, "2026-11-24T08:30", "2026-11-24T10:00");
    refused(OutsideOpeningHours.class, "2026-11-24T20:30", "2026-11-24T21:30");
  }

  @Test
  void refuses_starts_and_lengths_between_the_half_hours() {
    refused(OffTheGrid.class, "2026-11-24T12:10", "2026-11-24T13:10");
    refused(OffTheGrid.class, "2026-11-24T12:00", "2026-11-24T13:10");
    refused(OffTheGrid.class, "2026-11-24T12:00:01", "2026-11-24T13:00:01");
  }

  @Test
  void offers_starts_on_the_grid_that_leave_room_to_the_end() {
    List<Instant> starts = hall.starts(MONDAY.plusDays(1), List.of());

    assertThat(starts).startsWith(at("2026-11-24T09:00")).endsWith(at("2026-11-24T20:00"));
    assertThat(starts).hasSize(23);
  }

  @Test
  void offers_nothing_of_today_before_the_notice_is_over() {
    assertThat(hall.starts(MONDAY, List.of())).startsWith(at("2026-11-23T12:30"));
    assertThat(hall.free(MONDAY, List.of()))
        .containsExactly(local("2026-11-23T12:30", "2026-11-23T21:00"));
  }

  @Test
  void leaves_out_gaps_that_are_too_short() {
    List<Period> busy =
        List.of(
            local("2026-11-24T09:00", "2026-11-24T12:00"),
            local("2026-11-24T12:30", "2026-11-24T20:00"));

    assertThat(hall.free(MONDAY.plusDays(1), busy))
        .containsExactly(local("2026-11-24T20:00", "2026-11-24T21:00"));
  }

  @Test
  void offers_nothing_on_a_closed_day() {
    assertThat(hall.starts(WEDNESDAY, List.of())).isEmpty();
    assertThat(hall.free(WEDNESDAY, List.of())).isEmpty();
  }

  @Test
  void every_offered_start_passes_the_check() {
    for (Instant start : hall.starts(MONDAY.plusDays(1), List.of())) {
      assertThatCode(() -> hall.check(Period.of(start, Duration.ofHours(1))))
          .doesNotThrowAnyException();
    }
  }

  @Test
  void in_the_night_to_summer_time_the_missing_hour_is_not_offered() {
    Offer night = aroundTheClock(at("2027-03-20T12:00"));

    assertThat(night.starts(LocalDate.of(2027, 3, 28), List.of()))
        .hasSize(23)
        .contains(at("2027-03-28T02:00"), at("2027-03-28T04:00"))
        .doesNotHaveDuplicates();
  }

  @Test
  void in_the_night_to_winter_time_the_twofold_hour_is_offered_twice() {
    Offer night = aroundTheClock(at("2027-10-20T12:00"));

    assertThat(night.starts(LocalDate.of(2027, 10, 31), List.of()))
        .hasSize(25)
        .contains(Instant.parse("2027-10-31T00:00:00Z"), Instant.parse("2027-10-31T01:00:00Z"));
  }

  private void refused(Class<? extends Refusal> with, String from, String to) {
    assertThatThrownBy(() -> hall.check(local(from, to))).isInstanceOf(with);
  }

  private static Offer hall(Instant now) {
    OpeningHours hours =
        new OpeningHours(
            List.of(new WeeklyRule(EnumSet.allOf(DayOfWeek.class), hours("09:00", "21:00"))),
            List.of(new SpecialDays(WEDNESDAY, WEDNESDAY, Optional.empty(), WAXED)),
            true);
    return new Offer(hours, rules(30, Duration.ofHours(2)), now);
  }

  private static Offer aroundTheClock(Instant now) {
    WeeklyRule always = new WeeklyRule(EnumSet.allOf(DayOfWeek.class), hours("00:00", "00:00"));
    return new Offer(
        new OpeningHours(List.of(always), List.of(), true), rules(60, Duration.ZERO), now);
  }

  private static TimeRules rules(int grid, Duration notice) {
    return new TimeRules(
        Duration.ofMinutes(grid),
        Duration.ofHours(1),
        Duration.ofHours(3),
        notice,
        30,
        Duration.ZERO);
  }

  private static Hours hours(String opens, String closes) {
    return new Hours(LocalTime.parse(opens), LocalTime.parse(closes));
  }

  private static Period local(String from, String to) {
    return new Period(at(from), at(to));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TimeSource.LOCAL).toInstant();
  }
}
