package fi.luukku.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

  @Test
  void skips_the_weekend() {
    LocalDate friday = LocalDate.of(2026, 11, 20);

    assertThat(WorkingDays.after(friday, 1)).isEqualTo("2026-11-23");
    assertThat(WorkingDays.after(friday, 5)).isEqualTo("2026-11-27");
  }

  @Test
  void counts_from_the_next_working_day_when_it_begins_on_a_sunday() {
    assertThat(WorkingDays.after(LocalDate.of(2026, 11, 22), 1)).isEqualTo("2026-11-23");
  }

  @Test
  void skips_christmas_and_its_eve() {
    assertThat(WorkingDays.after(LocalDate.of(2026, 12, 23), 1)).isEqualTo("2026-12-28");
  }

  @Test
  void skips_new_year_and_epiphany() {
    assertThat(WorkingDays.after(LocalDate.of(2026, 12, 31), 1)).isEqualTo("2027-01-04");
    assertThat(WorkingDays.after(LocalDate.of(2027, 1, 5), 1)).isEqualTo("2027-01-07");
  }

  @Test
  void skips_good_friday_easter_monday_and_ascension_day() {
    assertThat(WorkingDays.after(LocalDate.of(2027, 3, 25), 1)).isEqualTo("2027-03-30");
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2027, 5, 6))).isFalse();
  }

  @Test
  void skips_midsummer_eve_may_day_and_independence_day() {
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2027, 6, 25))).isFalse();
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2026, 5, 1))).isFalse();
    assertThat(WorkingDays.isWorkingDay(LocalDate.of(2027, 12, 6))).isFalse();
  }

  @Test
  void a_term_that_ends_while_offices_are_closed_ends_on_the_next_working_day() {
    assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 12, 24))).isEqualTo("2026-12-28");
    assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 11, 29))).isEqualTo("2026-11-30");
    assertThat(WorkingDays.onOrAfter(LocalDate.of(2027, 6, 25))).isEqualTo("2027-06-28");
    assertThat(WorkingDays.onOrAfter(LocalDate.of(2026, 12, 23))).isEqualTo("2026-12-23");
  }

  @Test
  void refuses_to_promise_an_answer_for_today() {
    assertThatThrownBy(() -> WorkingDays.after(LocalDate.of(2026, 11, 20), 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
