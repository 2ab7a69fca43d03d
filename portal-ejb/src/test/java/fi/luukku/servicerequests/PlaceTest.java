package fi.luukku.servicerequests;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "60.01874, 23.03108",
        "60.01874 23.03108",
        " 60.01874;23.03108 ",
        "60,01874 23,03108",
        "60,01874; 23,03108"
      })
  void reads_coordinates_as_people_write_them(String typed) {
    assertThat(Place.parse(typed)).contains(new Place(60.01874, 23.03108));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Rantatie 18",
        "91, 23",
        "60.0, 181",
        "1e1, 2",
        "NaN, NaN",
        "60.0",
        "60,01,23"
      })
  void takes_nothing_else_for_a_place(String typed) {
    assertThat(Place.parse(typed)).isEmpty();
  }

  @Test
  void writes_itself_as_it_is_read() {
    Place place = new Place(60.018741, 23.031084);

    assertThat(place).hasToString("60.01874, 23.03108");
    assertThat(Place.parse(place.toString())).isPresent();
  }
}
