package fi.luukku.servicerequests.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.servicerequests.Place;
import fi.luukku.servicerequests.PlaceOutside;
import org.junit.jupiter.api.Test;

class MunicipalAreaTest {
  private final MunicipalArea area = new MunicipalArea(59.99, 22.95, 60.05, 23.11);

  @Test
  void holds_places_inside_and_on_its_border() {
    assertThat(area.contains(new Place(60.02, 23.03))).isTrue();
    assertThat(area.contains(new Place(59.99, 22.95))).isTrue();
  }

  @Test
  void refuses_a_place_that_the_neighbour_answers_for() {
    assertThatThrownBy(() -> area.mustContain(new Place(60.06, 23.03)))
        .isInstanceOf(PlaceOutside.class);
    assertThatThrownBy(() -> area.mustContain(new Place(0, 0))).isInstanceOf(PlaceOutside.class);
    assertThatThrownBy(() -> area.mustContain(new Place(23.03, 60.02)))
        .isInstanceOf(PlaceOutside.class);
  }
}
