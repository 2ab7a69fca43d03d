package fi.luukku.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.AwaitsSignature;
import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseStep;
import fi.luukku.casework.StatusNotPossible;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A case that another person has yet to sign. */
class UnsignedCaseTest {
  private static final Instant NOW = Instant.parse("2026-12-24T07:00:00Z");

  private static CaseFile unsigned() {
    Filer filer =
        new Filer(Optional.of("person"), Optional.of("Aino"), Optional.empty(), Optional.empty());
    return new CaseFile(
        42, CaseNumber.of("MK", NOW, 42), filer, CaseFixture.unsigned(CaseFixture.pothole()), NOW);
  }

  @Test
  void waits_until_it_is_signed_and_is_received_then() {
    CaseFile file = unsigned();
    assertThat(file.lacksSignature()).isTrue();
    assertThat(file.mayWrite()).isFalse();

    file.sign(NOW);

    assertThat(file.status()).isEqualTo(CaseStatus.RECEIVED);
    assertThat(file.lacksSignature()).isFalse();
    assertThatThrownBy(() -> file.sign(NOW)).isInstanceOf(StatusNotPossible.class);
    assertThatThrownBy(() -> file.endUnsigned(NOW)).isInstanceOf(StatusNotPossible.class);
  }

  @Test
  void nobody_works_on_it_or_adds_to_it() {
    assertThatThrownBy(() -> unsigned().take("id", "Sari", NOW))
        .isInstanceOf(StatusNotPossible.class);
    assertThatThrownBy(() -> unsigned().ask("?", LocalDate.MAX, NOW))
        .isInstanceOf(StatusNotPossible.class);
    assertThatThrownBy(() -> unsigned().changeStatus(CaseStatus.IN_PROGRESS, NOW))
        .isInstanceOf(StatusNotPossible.class);
    assertThatThrownBy(() -> unsigned().citizenWrote(NOW)).isInstanceOf(AwaitsSignature.class);
  }

  @Test
  void ends_unsigned_and_stays_so() {
    CaseFile file = unsigned();

    file.endUnsigned(NOW);

    assertThat(file.outcome()).contains("not_signed");
    assertThat(file.lacksSignature()).isTrue();
    assertThat(keys(file)).containsExactly("received", "not_signed");
    assertThatThrownBy(() -> file.withdraw(NOW)).isInstanceOf(CaseIsClosed.class);
  }

  @Test
  void its_way_says_what_it_waits_for() {
    assertThat(keys(unsigned()))
        .containsExactly("received", "awaiting_signature", "in_progress", "done");
  }

  private static List<String> keys(CaseFile file) {
    return CaseSteps.of(file, List.of(), NOW).stream().map(CaseStep::key).toList();
  }
}
