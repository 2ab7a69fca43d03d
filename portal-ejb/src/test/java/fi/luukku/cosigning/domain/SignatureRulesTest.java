package fi.luukku.cosigning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignatureRulesTest {
  @ParameterizedTest
  @CsvSource({
    "2026-11-28T07:59:00Z, 14, 2026-12-12T22:00:00Z",
    "2026-11-28T22:30:00Z, 14, 2026-12-13T22:00:00Z",
    "2027-03-20T10:00:00Z, 14, 2027-04-03T21:00:00Z",
    "2027-03-20T10:00:00Z, 0, 2027-03-20T22:00:00Z"
  })
  void its_last_day_is_whole_by_the_clock_of_finland(String asked, int days, String over) {
    assertThat(SignatureRules.expires(Instant.parse(asked), days)).isEqualTo(Instant.parse(over));
  }
}
