package fi.luukku.grants;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.AssuranceLevel;
import fi.luukku.identity.Demand;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class GrantProgrammeTest {
  private final GrantProgramme winter = GrantProgrammeFixture.openInWinter();

  @Test
  void takes_applications_until_the_last_second_of_local_time() {
    assertThat(winter.openRound(Instant.parse("2027-01-15T13:59:59Z"))).isPresent();
    assertThat(winter.openRound(Instant.parse("2027-01-15T14:00:00Z"))).isEmpty();
  }

  @Test
  void takes_none_before_local_midnight_of_its_first_day() {
    Instant before = Instant.parse("2026-11-01T21:59:59Z");

    assertThat(winter.openRound(before)).isEmpty();
    assertThat(winter.nextRound(before)).map(ApplicationRound::key).contains("winter");
    assertThat(winter.openRound(Instant.parse("2026-11-01T22:00:00Z"))).isPresent();
  }

  @Test
  void knows_no_next_round_once_the_last_has_opened() {
    assertThat(winter.nextRound(Instant.parse("2026-12-01T00:00:00Z"))).isEmpty();
  }

  @Test
  void decides_a_round_after_it_has_closed() {
    assertThat(winter.decisionBy(winter.rounds().get(0), LocalDate.of(2026, 11, 22)))
        .isEqualTo("2027-03-12");
  }

  @Test
  void decides_as_applications_come_where_the_round_never_seems_to_end() {
    GrantProgramme always = GrantProgrammeFixture.openAllTheTime();

    assertThat(always.decisionBy(always.rounds().get(0), LocalDate.of(2026, 11, 22)))
        .isEqualTo("2027-01-18");
  }

  @Test
  void promises_a_decision_for_a_working_day() {
    GrantProgramme always = GrantProgrammeFixture.openAllTheTime();
    LocalDate eightWeeksBeforeChristmasEve = LocalDate.of(2026, 10, 29);

    assertThat(always.decisionBy(always.rounds().get(0), eightWeeksBeforeChristmasEve))
        .isEqualTo("2026-12-28");
  }

  @Test
  void reads_how_surely_an_applicant_must_be_identified() {
    assertThat(winter.demandToBegin()).isEqualTo(Demand.of(AssuranceLevel.SUBSTANTIAL));
    assertThat(winter.demandToSend().within()).contains(Duration.ofMinutes(30));
  }
}
