package fi.luukku.site.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  private final Pace pace = new Pace(Duration.ofSeconds(20), 4_096);

  @Test
  void everybody_has_some_time_to_begin() {
    assertThat(pace.isTooSlow(Duration.ofSeconds(19), 0)).isFalse();
  }

  @Test
  void who_trickles_is_too_slow_after_that() {
    assertThat(pace.isTooSlow(Duration.ofSeconds(20), 500)).isTrue();
  }

  @Test
  void a_bad_mobile_connection_is_fast_enough() {
    assertThat(pace.isTooSlow(Duration.ofMinutes(5), 300 * 4_096)).isFalse();
  }

  @Test
  void nothing_takes_longer_than_a_quarter_of_an_hour() {
    assertThat(pace.isTooSlow(Duration.ofMinutes(16), Long.MAX_VALUE)).isTrue();
  }
}
