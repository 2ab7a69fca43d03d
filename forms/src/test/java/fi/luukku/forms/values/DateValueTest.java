package fi.luukku.forms.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DateValueTest {

  @ParameterizedTest
  @CsvSource({
    "24.12.2026, 2026-12-24",
    "1.2.2026, 2026-02-01",
    "01. 02. 2026, 2026-02-01",
    "2026-12-24, 2026-12-24",
    "29.2.2028, 2028-02-29"
  })
  void takes_days_as_people_write_them(String typed, LocalDate meant) {
    assertThat(DateValue.day(typed).value()).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({"2025, 2025", "' 2025 ', 2025", "1999, 1999"})
  void takes_a_year_with_four_digits(String typed, int meant) {
    assertThat(DateValue.year(typed).value()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"25", "2 025", "2025.0", "12025", "viime vuonna", "-2025"})
  void refuses_what_is_no_year(String typed) {
    assertThat(DateValue.year(typed).code()).isEqualTo("year.format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"29.2.2027", "31.11.2026", "32.1.2026", "1.13.2026", "0.1.2026"})
  void refuses_days_that_no_calendar_has(String typed) {
    assertThat(DateValue.day(typed).code()).isEqualTo("date.unreal");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"24.12.26", "24/12/2026", "2026-1-2", "24.12.", "huomenna", "24.12.2026 24:00"})
  void refuses_what_could_mean_several_days(String typed) {
    assertThat(DateValue.day(typed).code()).isEqualTo("date.format");
  }

  @Property(tries = 300)
  void reads_back_every_day_in_both_forms(@ForAll @IntRange(min = 0, max = 70_000) int offset) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(offset);
    assertThat(DateValue.day(day.toString()).value()).contains(day);
    assertThat(DateValue.day(day.format(DateTimeFormatter.ofPattern("d.M.uuuu"))).value())
        .contains(day);
  }
}
