package fi.luukku.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class DenialFloodTest {
  private Instant now = Instant.parse("2026-11-25T10:00:00Z");
  private final DenialFlood flood = new DenialFlood(new Moving(), 2);

  @Test
  void the_first_of_a_minute_are_written_and_the_others_counted() {
    assertThat(flood.admits()).isTrue();
    assertThat(flood.admits()).isTrue();
    assertThat(flood.admits()).isFalse();
    assertThat(flood.admits()).isFalse();
    assertThat(flood.takeCounted()).isEqualTo(2);
    assertThat(flood.takeCounted()).isZero();
  }

  @Test
  void a_new_minute_begins_anew_and_forgets_no_count() {
    flood.admits();
    flood.admits();
    flood.admits();
    now = now.plusSeconds(60);
    assertThat(flood.admits()).isTrue();
    assertThat(flood.takeCounted()).isEqualTo(1);
  }

  private final class Moving extends Clock {
    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
