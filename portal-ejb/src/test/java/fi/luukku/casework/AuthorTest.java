package fi.luukku.casework;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.TimelineEntry.Kind;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.Filer;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a timeline entry says of the case at its moment. */
class AuthorTest {
  private static final Instant NOW = Instant.parse("2026-12-24T07:00:00Z");

  @Test
  void a_decision_tells_its_outcome_also_where_the_booking_goes_on() {
    TimelineEntry granted = decided("granted");
    assertThat(granted.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(granted.outcome()).contains("granted");
    TimelineEntry refused = decided("refused");
    assertThat(refused.status()).isEqualTo(CaseStatus.DECIDED);
    assertThat(refused.outcome()).contains("refused");
  }

  private static TimelineEntry decided(String outcome) {
    NewCase wanted = CaseFixture.reservationToApproveAt(NOW.plusSeconds(86_400));
    Filer nobody =
        new Filer(Optional.empty(), Optional.empty(), Optional.of("hash"), Optional.empty());
    CaseFile file = new CaseFile(42, CaseNumber.of("MK", NOW, 42), nobody, wanted, NOW);
    file.decide(outcome, NOW);
    return Author.backOffice("Halli").wrote(file, "id", NOW, Kind.DECISION, Optional.of("Hyvä."));
  }
}
