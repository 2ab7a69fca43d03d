package fi.luukku.facilities.domain;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.facilities.HoursFailure;
import fi.luukku.facilities.HoursFromAddress;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoursSourceTest {
  private static final Instant ONCE = Instant.parse("2027-01-01T10:00:00Z");

  @Test
  void the_same_failure_at_the_same_place_is_known_already() {
    HoursSource failed =
        source(Optional.of(new HoursFromAddress.Failure(ONCE, HoursFailure.WRONG_DAY, "a[1]")));

    assertThat(failed.failedBy(new UnusableHours(HoursFailure.WRONG_DAY, "a[1]"))).isTrue();
    assertThat(failed.failedBy(new UnusableHours(HoursFailure.WRONG_DAY, "a[2]"))).isFalse();
    assertThat(failed.failedBy(new UnusableHours(HoursFailure.WRONG_TIME, "a[1]"))).isFalse();
    assertThat(source(Optional.empty()).failedBy(new UnusableHours(HoursFailure.WRONG_DAY, "a[1]")))
        .isFalse();
  }

  private static HoursSource source(Optional<HoursFromAddress.Failure> failure) {
    return new HoursSource("hall", "https://hours.example/hall", Optional.of(ONCE), failure);
  }
}
