package fi.luukku.reservations.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeDay.State;
import fi.luukku.reservations.OpeningHours;
import fi.luukku.reservations.OpeningHours.Hours;
import fi.luukku.reservations.OpeningHours.WeeklyRule;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.TimeRules;
import fi.luukku.reservations.domain.OfferedDay.Busy;
import fi.luukku.shared.TimeSource;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Why there is no time on a day: never "all taken" where it is closed, over or too far ahead. */
class OfferedDayTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final LocalDate TUESDAY = MONDAY.plusDays(1);
  private static final Busy NOTHING = new Busy(List.of(), List.of());

  @Test
  void a_day_with_a_start_is_free() {
    assertThat(day(TUESDAY, NOTHING).state()).isEqualTo(State.FREE);
  }

  @Test
  void a_day_that_others_have_is_full() {
    Busy taken = new Busy(List.of(whole(TUESDAY)), List.of());

    assertThat(day(TUESDAY, taken).state()).isEqualTo(State.FULL);
    assertThat(day(TUESDAY, taken).full()).isTrue();
  }

  @Test
  void a_day_that_staff_closed_is_closed_and_not_taken() {
    Busy closed = new Busy(List.of(whole(TUESDAY)), List.of(whole(TUESDAY)));

    assertThat(day(TUESDAY, closed).state()).isEqualTo(State.CLOSED);
    assertThat(day(TUESDAY, closed).full()).isFalse();
  }

  @Test
  void a_day_of_which_staff_closed_a_part_and_others_have_the_rest_is_full() {
    Period morning = new Period(at("2026-11-24T09:00"), at("2026-11-24T12:00"));

    Busy both = new Busy(List.of(whole(TUESDAY)), List.of(morning));

    assertThat(day(TUESDAY, both).state()).isEqualTo(State.FULL);
  }

  @Test
  void a_day_without_opening_hours_is_closed() {
    assertThat(day(LocalDate.of(2026, 11, 29), NOTHING).state()).isEqualTo(State.CLOSED);
  }

  @Test
  void a_day_that_has_passed_or_is_too_near_is_over_also_where_it_was_taken() {
    Busy taken = new Busy(List.of(whole(MONDAY)), List.of());

    assertThat(day(MONDAY, taken).state()).isEqualTo(State.OVER);
    assertThat(day(MONDAY.minusDays(3), taken).state()).isEqualTo(State.OVER);
  }

  @Test
  void a_day_that_is_too_far_ahead_is_not_yet() {
    assertThat(day(MONDAY.plusDays(31), NOTHING).state()).isEqualTo(State.NOT_YET);
  }

  /** Of two choices of which one is closed and one is taken, somebody may give the other back. */
  @Test
  void a_day_on_which_one_desk_is_closed_and_the_other_taken_is_full() {
    Busy closed = new Busy(List.of(whole(TUESDAY)), List.of(whole(TUESDAY)));
    Busy taken = new Busy(List.of(whole(TUESDAY)), List.of());

    assertThat(day(TUESDAY, closed, taken).state()).isEqualTo(State.FULL);
  }

  private static FreeDay day(LocalDate day, Busy... busy) {
    List<Busy> all = List.of(busy);
    return new OfferedDay(day, all.stream().map(any -> offer()).toList(), all).free();
  }

  /** Open from nine to five on working days; it is Monday, half past three. */
  private static Offer offer() {
    WeeklyRule week =
        new WeeklyRule(
            EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
            new Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)));
    TimeRules rules =
        new TimeRules(
            Duration.ofMinutes(30),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(2),
            30,
            Duration.ZERO);
    return new Offer(
        new OpeningHours(List.of(week), List.of(), true), rules, at("2026-11-23T15:30"));
  }

  private static Period whole(LocalDate day) {
    Instant midnight = day.atStartOfDay(TimeSource.LOCAL).toInstant();
    return Period.of(midnight, Duration.ofDays(1));
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TimeSource.LOCAL).toInstant();
  }
}
