package fi.luukku.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FinnishHolidayTest {
  @Test
  void easter_of_several_years_is_that_of_the_almanac() {
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2008)).isEqualTo("2008-03-23");
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2019)).isEqualTo("2019-04-21");
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2024)).isEqualTo("2024-03-31");
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2025)).isEqualTo("2025-04-20");
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2026)).isEqualTo("2026-04-05");
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2027)).isEqualTo("2027-03-28");
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2038)).isEqualTo("2038-04-25");
    assertThat(FinnishHoliday.EASTER_SUNDAY.in(2049)).isEqualTo("2049-04-18");
  }

  @Test
  void knows_the_days_that_move_in_2027() {
    assertThat(FinnishHoliday.GOOD_FRIDAY.in(2027)).isEqualTo("2027-03-26");
    assertThat(FinnishHoliday.EASTER_MONDAY.in(2027)).isEqualTo("2027-03-29");
    assertThat(FinnishHoliday.ASCENSION_DAY.in(2027)).isEqualTo("2027-05-06");
    assertThat(FinnishHoliday.WHIT_SUNDAY.in(2027)).isEqualTo("2027-05-16");
    assertThat(FinnishHoliday.MIDSUMMER_EVE.in(2027)).isEqualTo("2027-06-25");
    assertThat(FinnishHoliday.MIDSUMMER_DAY.in(2027)).isEqualTo("2027-06-26");
    assertThat(FinnishHoliday.ALL_SAINTS.in(2027)).isEqualTo("2027-11-06");
  }

  @Test
  void tells_a_holiday_from_a_working_day() {
    assertThat(FinnishHoliday.on(LocalDate.of(2026, 12, 6)))
        .contains(FinnishHoliday.INDEPENDENCE_DAY);
    assertThat(FinnishHoliday.on(LocalDate.of(2026, 12, 7))).isEmpty();
  }

  @Test
  void has_a_name_in_three_languages_for_each() {
    for (FinnishHoliday holiday : FinnishHoliday.values()) {
      assertThat(holiday.named().fi()).isNotBlank();
      assertThat(holiday.named().sv()).isNotBlank();
      assertThat(holiday.named().en()).isNotBlank();
    }
    assertThat(FinnishHoliday.INDEPENDENCE_DAY.named().sv()).isEqualTo("Självständighetsdagen");
  }
}
