package fi.luukku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What was promised on a receipt survives the death of the portal and of the broker. */
class RecoveryIT {
  private static final Duration RESTART = Duration.ofMinutes(4);

  @Test
  void a_receipt_outlives_the_death_of_the_portal() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE);
        BackOfficeClient office = BackOfficeClient.connect()) {
      String number = new Errands(visitor, "sammuu@example.org").reportIssue();
      kill("portal");
      Eventually.within(RESTART, "the portal is ready again", () -> Product.readiness() == 200);
      JsonNode event = office.awaitAbout("backoffice.streets", number);
      assertThat(event.get("type").asText()).isEqualTo("fi.luukku.case.submitted.v1");
      assertThat(Mailbox.await("sammuu@example.org", number).get("subject").asText()).isNotBlank();
    }
  }

  @Test
  void a_dead_broker_delays_and_loses_nothing() {
    try (Visitor visitor = Visitor.with("fi", Visitor.PHONE)) {
      kill("artemis");
      String number = new Errands(visitor, "jonossa@example.org").reportIssue();
      Eventually.within(RESTART, "the broker answers again", RecoveryIT::brokerAnswers);
      try (BackOfficeClient office = BackOfficeClient.connect()) {
        assertThat(office.awaitAbout("backoffice.streets", number).get("subject").asText())
            .isEqualTo(number);
      }
    }
  }

  private static boolean brokerAnswers() {
    try (BackOfficeClient office = BackOfficeClient.connect()) {
      office.next("nobody.asks.here");
      return true;
    } catch (IllegalStateException notYet) {
      return false;
    }
  }

  private static void kill(String part) {
    long pid = Long.parseLong(Product.endpoint("pid." + part));
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
    Eventually.within(
        Duration.ofSeconds(20),
        part + " has died",
        () -> ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty());
  }
}
