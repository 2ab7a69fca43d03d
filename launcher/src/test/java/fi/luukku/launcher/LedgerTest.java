package fi.luukku.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTest {
  @TempDir Path place;
  private Process sleeper;

  @AfterEach
  void end() {
    if (sleeper != null) {
      sleeper.destroyForcibly();
    }
  }

  @Test
  void ends_what_an_earlier_launcher_left_running() throws Exception {
    sleeper = Sleeper.start();
    new Ledger(place.resolve("processes")).enter("Sleeper", sleeper.toHandle());

    assertThat(Ledger.endLeftovers(place.resolve("processes"))).isEqualTo(1);
    assertThat(sleeper.waitFor(1, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void spares_a_stranger_who_got_the_same_number() throws Exception {
    sleeper = Sleeper.start();
    Instant before = sleeper.info().startInstant().orElseThrow().minusSeconds(60);
    Files.writeString(place.resolve("processes"), "Sleeper " + sleeper.pid() + " " + before + "\n");

    assertThat(Ledger.endLeftovers(place.resolve("processes"))).isZero();
    assertThat(sleeper.isAlive()).isTrue();
  }

  @Test
  void is_content_with_no_list_and_with_half_a_line() throws IOException {
    assertThat(Ledger.endLeftovers(place.resolve("processes"))).isZero();
    Files.writeString(place.resolve("processes"), "Portal 12");
    assertThat(Ledger.endLeftovers(place.resolve("processes"))).isZero();
  }
}
