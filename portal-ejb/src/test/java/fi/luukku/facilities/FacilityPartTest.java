package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.shared.LocalizedText;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FacilityPartTest {
  private static final LocalizedText SIZE = new LocalizedText("20 m²", "20 m²", "20 m²");

  private final FacilityPart room = new FacilityPart("room", Optional.empty(), SIZE, 8);

  @Test
  void takes_as_many_people_as_it_is_for() {
    assertThatCode(() -> room.mustHold(8)).doesNotThrowAnyException();
    assertThatThrownBy(() -> room.mustHold(9)).isInstanceOf(TooManyPeople.class);
  }

  @Test
  void takes_nobody_for_no_people() {
    assertThatThrownBy(() -> room.mustHold(0)).isInstanceOf(PeopleMissing.class);
  }
}
