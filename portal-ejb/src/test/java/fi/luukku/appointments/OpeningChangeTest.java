package fi.luukku.appointments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.reservations.EndsBeforeItStarts;
import fi.luukku.reservations.Period;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpeningChangeTest {
  private static final Instant NOW = Instant.parse("2027-03-01T10:00:00Z");

  /** 28 March 2027: from 3 o'clock it is 4 at once. */
  @Test
  void hours_that_the_clocks_leap_over_are_left_out() {
    List<Period> sundays = change("2027-03-21", "2027-04-04", "03:00", "04:00").periods(NOW);

    assertThat(sundays)
        .extracting(Period::starts)
        .containsExactly(
            Instant.parse("2027-03-21T01:00:00Z"), Instant.parse("2027-04-04T00:00:00Z"));
    assertThatThrownBy(() -> change("2027-03-28", "2027-03-28", "03:10", "04:00").periods(NOW))
        .isInstanceOf(NothingToChange.class);
  }

  @Test
  void hours_around_the_leap_are_shorter() {
    assertThat(change("2027-03-28", "2027-03-28", "02:00", "06:00").periods(NOW))
        .extracting(Period::length)
        .containsExactly(Duration.ofHours(3));
  }

  @Test
  void hours_are_whole_minutes() {
    assertThat(change("2027-03-21", "2027-03-21", "08:07:31.123456789", "09:00").periods(NOW))
        .extracting(Period::starts)
        .containsExactly(Instant.parse("2027-03-21T06:07:00Z"));
    assertThatThrownBy(() -> change("2027-03-21", "2027-03-21", "08:07:31", "08:07:59"))
        .isInstanceOf(EndsBeforeItStarts.class);
  }

  private static OpeningChange change(String first, String last, String opens, String closes) {
    return new OpeningChange(
        OpeningChange.Kind.CLOSE,
        Set.of("library-desk-1"),
        LocalDate.parse(first),
        LocalDate.parse(last),
        Set.of(DayOfWeek.SUNDAY),
        LocalTime.parse(opens),
        LocalTime.parse(closes));
  }
}
