package fi.luukku.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an act asks of a sign-in. */
class DemandTest {
  private static final Instant NOW = Instant.parse("2026-11-26T10:00:00Z");
  private static final Caller AINO = Caller.citizen("a", "Aino", AssuranceLevel.SUBSTANTIAL);

  @Test
  void is_met_by_the_level_or_a_higher_one() {
    assertThat(Demand.USUAL.isMetBy(AINO, NOW)).isTrue();
    assertThat(Demand.of(AssuranceLevel.SUBSTANTIAL).isMetBy(AINO, NOW)).isTrue();
    assertThat(Demand.of(AssuranceLevel.HIGH).isMetBy(AINO, NOW)).isFalse();
  }

  @Test
  void is_met_by_an_identification_that_is_late_enough() {
    Demand lately = new Demand(AssuranceLevel.LOW, Optional.of(Duration.ofMinutes(30)));

    assertThat(lately.isMetBy(AINO.identifiedAt(NOW.minusSeconds(1799)), NOW)).isTrue();
    assertThat(lately.isMetBy(AINO.identifiedAt(NOW.minusSeconds(1800)), NOW)).isFalse();
    assertThat(lately.isMetBy(AINO, NOW)).isFalse();
  }

  @Test
  void is_written_in_content_files() {
    assertThat(Demand.written("high", Optional.of(15)))
        .isEqualTo(new Demand(AssuranceLevel.HIGH, Optional.of(Duration.ofMinutes(15))));
    assertThatThrownBy(() -> Demand.written("highest", Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
