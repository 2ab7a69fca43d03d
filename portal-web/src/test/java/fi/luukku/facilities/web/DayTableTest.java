package fi.luukku.facilities.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.facilities.FacilityDay;
import fi.luukku.facilities.FacilityDay.State;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.WallClock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DayTableTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 25);

  @Test
  void columns_reach_from_the_first_opening_to_the_last_use() {
    DayTable table =
        DayTable.of(
            DAY,
            List.of(
                day(List.of(period("08:30", "16:00")), List.of()),
                day(List.of(), List.of(use(State.RESERVED, "18:00", "19:15")))));

    assertThat(table.hours()).hasSize(12).startsWith(java.time.LocalTime.of(8, 0));
    assertThat(words(table, 0)).containsExactly("shut 1", "free 15", "shut 8");
    assertThat(words(table, 1)).containsExactly("shut 20", "reserved 3", "shut 1");
  }

  @Test
  void each_row_has_as_many_columns_as_its_table() {
    DayTable table =
        DayTable.of(
            DAY,
            List.of(
                day(
                    List.of(period("08:00", "20:00")),
                    List.of(
                        use(State.CLOSED, "06:00", "09:10"),
                        use(State.RESERVED, "09:10", "09:20"),
                        use(State.WAITING, "09:45", "10:30"),
                        use(State.HELD, "19:00", "23:00")))));

    assertThat(table.rows().get(0).cells().stream().mapToInt(DayTable.Cell::span).sum())
        .isEqualTo(table.columns());
    assertThat(words(table, 0)).containsExactly("closed 7", "waiting 2", "free 17", "held 8");
    assertThat(table.rows().get(0).cells().get(0).uses()).hasSize(2);
  }

  @Test
  void a_day_on_which_nothing_opens_has_usual_hours() {
    DayTable table = DayTable.of(DAY, List.of(day(List.of(), List.of())));

    assertThat(table.hours()).hasSize(12);
    assertThat(words(table, 0)).containsExactly("shut 24");
  }

  @Test
  void what_goes_on_past_midnight_ends_with_the_day() {
    Period night =
        new Period(
            WallClock.read(DAY, "22:00", "starts"),
            WallClock.read(DAY.plusDays(1), "02:00", "ends"));
    DayTable table =
        DayTable.of(
            DAY,
            List.of(
                day(
                    List.of(),
                    List.of(new FacilityDay.Use(State.RESERVED, night, Optional.empty())))));

    assertThat(words(table, 0)).containsExactly("reserved 4");
  }

  @Test
  void the_night_when_clocks_go_back_has_an_hour_more() {
    LocalDate october = LocalDate.of(2026, 10, 25);
    Period whole =
        new Period(
            WallClock.read(october, "00:00", "starts"), WallClock.read(october, "24:00", "ends"));
    DayTable table =
        DayTable.of(
            october,
            List.of(new FacilityDay(null, null, List.of(whole), Optional.empty(), List.of())));

    assertThat(table.columns()).isEqualTo(50);
    assertThat(table.hours()).hasSize(25);
  }

  private static List<String> words(DayTable table, int row) {
    return table.rows().get(row).cells().stream()
        .map(cell -> cell.kind() + " " + cell.span())
        .toList();
  }

  private static FacilityDay day(List<Period> open, List<FacilityDay.Use> taken) {
    return new FacilityDay(null, null, open, Optional.empty(), taken);
  }

  private static FacilityDay.Use use(State state, String starts, String ends) {
    return new FacilityDay.Use(state, period(starts, ends), Optional.empty());
  }

  private static Period period(String starts, String ends) {
    return new Period(WallClock.read(DAY, starts, "starts"), WallClock.read(DAY, ends, "ends"));
  }
}
