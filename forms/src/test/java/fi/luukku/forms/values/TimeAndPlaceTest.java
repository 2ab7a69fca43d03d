package fi.luukku.forms.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalTime;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAndPlaceTest {

  @ParameterizedTest
  @CsvSource({
    "9, 09:00",
    "9.30, 09:30",
    "09:30, 09:30",
    "klo 9.30, 09:30",
    "kl. 17.05, 17:05",
    "Kl 17.05, 17:05",
    "0.00, 00:00",
    "23:59, 23:59",
    "9 pm, 21:00",
    "12:15 am, 00:15",
    "12 p.m., 12:00"
  })
  void takes_a_time_of_day_as_people_write_it(String typed, LocalTime meant) {
    assertThat(TimeValue.time(typed).value()).contains(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "24.00, time.unreal",
    "9.60, time.unreal",
    "13 pm, time.unreal",
    "0 am, time.unreal",
    "9.3, time.format",
    "930, time.format",
    "kohta, time.format",
    "-1, time.format"
  })
  void says_what_is_wrong_with_a_time(String typed, String code) {
    assertThat(TimeValue.time(typed).code()).isEqualTo(code);
  }

  @Property(tries = 300)
  void every_minute_of_a_day_is_read_as_itself(@ForAll @IntRange(max = 1439) int minute) {
    LocalTime time = LocalTime.of(minute / 60, minute % 60);
    assertThat(TimeValue.time(time.toString()).value()).contains(time);
    assertThat(TimeValue.time("klo " + time.toString().replace(':', '.')).value()).contains(time);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60.01874, 23.03108",
        "60.01874,23.03108",
        "60,01874 23,03108",
        "60.01874; 23.03108"
      })
  void takes_a_point_as_maps_and_people_write_it(String typed) {
    assertThat(PointValue.point(typed).value().orElseThrow().toString())
        .isEqualTo("60.01874, 23.03108");
  }

  @ParameterizedTest
  @ValueSource(strings = {"90.1, 0", "0, 180.1", "60.1", "a, b", "60.1, 23.1, 5", "1e1, 1"})
  void refuses_what_is_no_place_on_earth(String typed) {
    assertThat(PointValue.point(typed).code()).isEqualTo("coordinates.format");
  }

  @ParameterizedTest
  @CsvSource({"10999, 10999", "' 109 99', 10999", "FI-10999, 10999", "AX-22100, 22100"})
  void takes_a_postal_code(String typed, String meant) {
    assertThat(PostalCodeValue.postalCode(typed).value()).contains(meant);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1099", "109999", "1099a", "SE-10999", "-1099"})
  void refuses_what_is_no_postal_code(String typed) {
    assertThat(PostalCodeValue.postalCode(typed).code()).isEqualTo("postal_code.format");
  }

  @ParameterizedTest
  @CsvSource({
    "25, 25",
    "25 %, 25",
    "25%, 25",
    "0 prosenttia, 0",
    "'2,5 %', 2.5",
    "100 procent, 100"
  })
  void takes_per_cent_with_and_without_its_sign(String typed, BigDecimal meant) {
    assertThat(NumberValue.percent(typed, 1).value().orElseThrow()).isEqualByComparingTo(meant);
  }

  @ParameterizedTest
  @CsvSource({"puolet, percent.format", "25 %%, percent.format", "'2,55', number.decimals"})
  void says_what_is_wrong_with_per_cent(String typed, String code) {
    assertThat(NumberValue.percent(typed, 1).code()).isEqualTo(code);
  }
}
