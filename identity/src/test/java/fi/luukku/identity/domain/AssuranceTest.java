package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.AssuranceLevel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssuranceTest {
  @ParameterizedTest
  @CsvSource({
    "http://ftn.ficora.fi/2017/loa2, SUBSTANTIAL",
    "http://ftn.ficora.fi/2017/loa3, HIGH",
    "http://eidas.europa.eu/LoA/substantial, SUBSTANTIAL",
    "http://eidas.europa.eu/LoA/high, HIGH"
  })
  void knows_what_real_levels_are_worth(String acr, AssuranceLevel worth) {
    assertThat(Assurance.of(acr, true)).contains(worth);
    assertThat(Assurance.of(acr, false)).contains(worth);
  }

  @ParameterizedTest
  @CsvSource({
    "http://ftn.ficora.fi/2017/loatest2, SUBSTANTIAL",
    "http://ftn.ficora.fi/2017/loatest3, HIGH"
  })
  void takes_test_levels_outside_production_only(String acr, AssuranceLevel worth) {
    assertThat(Assurance.of(acr, false)).contains(worth);
    assertThat(Assurance.of(acr, true)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "1", "2", "loa2", "http://ftn.ficora.fi/2017/LOA2", "urn:x:high"})
  void gives_nothing_for_what_it_does_not_know(String acr) {
    assertThat(Assurance.of(acr, false)).isEmpty();
  }
}
