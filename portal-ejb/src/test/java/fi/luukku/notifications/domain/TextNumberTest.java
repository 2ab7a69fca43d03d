package fi.luukku.notifications.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextNumberTest {
  @ParameterizedTest
  @ValueSource(strings = {"0401234567", "040 123 4567", "+358 40 1234567", "00358401234567"})
  void one_number_however_it_is_written(String typed) {
    assertThat(TextNumber.of(typed)).contains("+358401234567");
  }

  @Test
  void a_number_of_another_country_keeps_it() {
    assertThat(TextNumber.of("+46 70 123 45 67")).contains("+46701234567");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "09 310 1691", "+1", "call me", "+99912345678"})
  void what_takes_no_text_messages_is_none(String typed) {
    assertThat(TextNumber.of(typed)).isEmpty();
  }
}
