package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last six digits of the codes in RFC 6238, appendix B. */
class OneTimeCodeTest {
  @ParameterizedTest
  @CsvSource({
    "59, 287082",
    "1111111109, 081804",
    "1111111111, 050471",
    "1234567890, 005924",
    "2000000000, 279037",
    "20000000000, 353130"
  })
  void makes_the_codes_of_the_standard(long second, String code) {
    assertThat(OneTimeCode.at(Instant.ofEpochSecond(second), "12345678901234567890"))
        .isEqualTo(code);
  }
}
