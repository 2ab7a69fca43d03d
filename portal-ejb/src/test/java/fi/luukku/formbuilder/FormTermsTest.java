package fi.luukku.formbuilder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.shared.Refusal;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FormTermsTest {
  private static final Instant NOON = Instant.parse("2027-01-01T10:00:00Z");

  @Test
  void all_that_cannot_be_is_told_at_once_each_at_its_field() {
    FormTerms terms = terms(0, NOON, Optional.of(-1));

    assertThat(terms.faults())
        .extracting(fault -> fault.field().orElseThrow())
        .containsExactly("expected-days", "closes", "most-each");
    assertThatThrownBy(terms::mustMakeSense).isInstanceOf(Refusal.class);
  }

  @Test
  void what_can_be_is_none() {
    assertThat(terms(1, NOON.plusSeconds(1), Optional.of(1)).faults()).isEmpty();
  }

  private static FormTerms terms(int days, Instant closes, Optional<Integer> mostEach) {
    return new FormTerms(
        "queue", days, Optional.of(NOON), Optional.of(closes), Optional.empty(), mostEach, 0);
  }
}
