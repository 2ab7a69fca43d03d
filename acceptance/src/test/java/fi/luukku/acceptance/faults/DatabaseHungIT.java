package fi.luukku.acceptance.faults;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.acceptance.Eventually;
import fi.luukku.acceptance.Product;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/**
 * F43: the database is there and says nothing any more, while somebody confirms what he holds. He
 * hears of it soon, nothing is lost, and the same form again makes one reservation.
 */
class DatabaseHungIT {
  private static final Samples SAMPLES = Samples.get();
  private static final Duration SOON = Duration.ofSeconds(10);

  private final HttpErrands errands = new HttpErrands(SAMPLES.owner, Samples.OWNER_MAIL);

  @Test
  void a_silent_database_is_said_to_be_away_and_the_same_form_is_taken_afterwards()
      throws Exception {
    String hold = errands.holdFacility();
    WebForm confirm = errands.facilityConfirm(hold);

    Answer away;
    signal("STOP");
    long stopped = System.nanoTime();
    try {
      away = SAMPLES.owner.submit(confirm);
    } finally {
      signal("CONT");
    }
    Duration waited = Duration.ofNanos(System.nanoTime() - stopped);

    assertThat(away.status()).as(away.words()).isEqualTo(503);
    assertThat(away.words()).contains("lähetä lomake uudelleen");
    assertThat(waited).isLessThan(SOON);
    Eventually.within(
        SOON, "the pool has recovered", () -> SAMPLES.owner.get("/my").status() == 200);
    HttpBookings.receipt(SAMPLES.owner.go(confirm));
    assertThat(Database.count("SELECT COUNT(*) FROM case_file WHERE idempotency_key = ?", hold))
        .isEqualTo(1);
    assertThat(Database.count("SELECT COUNT(DISTINCT claim) FROM occupancy WHERE claim = ?", hold))
        .isEqualTo(1);
  }

  private static void signal(String name) throws IOException, InterruptedException {
    String pid = Product.endpoint("pid.mariadb");
    assertThat(new ProcessBuilder("kill", "-" + name, pid).start().waitFor()).isZero();
  }
}
