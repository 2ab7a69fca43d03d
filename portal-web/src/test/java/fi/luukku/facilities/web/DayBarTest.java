package fi.luukku.facilities.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.facilities.web.DayBar.Piece;
import fi.luukku.facilities.web.DayBar.Scale;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.Period;
import fi.luukku.shared.TimeSource;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The bars stand beneath the hours of the clock on the wall, also on days when clocks change. */
class DayBarTest {

  @Test
  void a_usual_day() {
    assertBar("2026-12-07");
  }

  @Test
  void the_day_with_an_hour_more() {
    assertBar("2026-10-25");
  }

  @Test
  void the_day_with_an_hour_less() {
    assertBar("2027-03-28");
  }

  @Test
  void a_piece_over_the_change_has_the_width_that_the_scale_shows() {
    LocalDate day = LocalDate.of(2027, 3, 28);
    Period night = new Period(at(day + "T02:00"), at(day + "T05:00"));

    DayBar bar = DayBar.of(free(day, night, night), new Scale(2, 6));

    assertThat(bar.pieces()).contains(new Piece(0, 180, "free"));
  }

  private static void assertBar(String date) {
    LocalDate day = LocalDate.parse(date);
    Period open = new Period(at(date + "T08:00"), at(date + "T22:00"));
    FreeDay some = free(day, open, new Period(at(date + "T12:30"), at(date + "T14:00")));

    Scale scale = Scale.of(List.of(some));

    assertThat(scale).isEqualTo(new Scale(8, 22));
    assertThat(DayBar.of(some, scale).pieces())
        .containsExactly(new Piece(0, 14 * 60, "open"), new Piece(270, 90, "free"));
  }

  private static FreeDay free(LocalDate day, Period open, Period free) {
    return new FreeDay(
        day,
        List.of(open),
        List.of(free),
        List.of(free.starts()),
        FreeDay.State.FREE,
        Optional.empty());
  }

  private static Instant at(String local) {
    return LocalDateTime.parse(local).atZone(TimeSource.LOCAL).toInstant();
  }
}
