package fi.luukku.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseHasChanged;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseStep;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NewTime;
import fi.luukku.casework.StatusNotPossible;
import fi.luukku.casework.TooLateToMove;
import fi.luukku.shared.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseFileTest {
  private static final Instant NOW = Instant.parse("2026-12-24T07:00:00Z");

  private static CaseFile opened(NewCase wanted) {
    CaseNumber number = CaseNumber.of("MK", NOW, 42);
    Optional<String> person = Optional.of("person");
    Filer filer = new Filer(person, Optional.of("Aino"), Optional.empty(), Optional.empty());
    return new CaseFile(42, number, filer, wanted, NOW);
  }

  private static CaseFile closed() {
    CaseFile file = opened(CaseFixture.pothole());
    file.close("done", NOW);
    return file;
  }

  @Test
  void its_number_has_the_prefix_the_year_and_six_digits() {
    assertThat(opened(CaseFixture.pothole()).number()).hasToString("MK-2026-000042");
  }

  @ParameterizedTest
  @EnumSource(CaseStatus.class)
  void once_closed_it_goes_nowhere(CaseStatus to) {
    assertThatThrownBy(() -> closed().changeStatus(to, NOW)).isInstanceOf(CaseIsClosed.class);
  }

  @Test
  void once_closed_it_is_not_taken_asked_decided_closed_or_withdrawn() {
    assertThatThrownBy(() -> closed().take("id", "Sari", NOW)).isInstanceOf(CaseIsClosed.class);
    assertThatThrownBy(() -> closed().ask("?", LocalDate.MAX, NOW))
        .isInstanceOf(CaseIsClosed.class);
    assertThatThrownBy(() -> closed().decide("granted", NOW)).isInstanceOf(CaseIsClosed.class);
    assertThatThrownBy(() -> closed().close("done", NOW)).isInstanceOf(CaseIsClosed.class);
    assertThatThrownBy(() -> closed().withdraw(NOW)).isInstanceOf(CaseIsClosed.class);
    assertThatThrownBy(() -> closed().citizenWrote(NOW)).isInstanceOf(CaseIsClosed.class);
  }

  @Test
  void taking_begins_the_work_and_leaves_a_booking_confirmed() {
    CaseFile pothole = opened(CaseFixture.pothole());
    CaseFile booking = opened(CaseFixture.appointmentTomorrow());
    pothole.take("id", "Sari", NOW);
    booking.take("id", "Sari", NOW);
    assertThat(pothole.status()).isEqualTo(CaseStatus.IN_PROGRESS);
    assertThat(booking.status()).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void what_waits_for_the_citizen_goes_on_when_he_writes() {
    CaseFile file = opened(CaseFixture.pothole());
    file.take("id", "Sari", NOW);
    file.ask("Missä?", LocalDate.of(2026, 12, 31), NOW);
    assertThat(file.actBy()).isPresent();
    file.citizenWrote(NOW);
    assertThat(file.status()).isEqualTo(CaseStatus.IN_PROGRESS);
    assertThat(file.actBy()).isEmpty();
    assertThat(file.asked()).isEmpty();
  }

  @Test
  void a_pothole_is_neither_confirmed_nor_decided() {
    CaseFile file = opened(CaseFixture.pothole());
    assertThatThrownBy(() -> file.changeStatus(CaseStatus.CONFIRMED, NOW))
        .isInstanceOf(StatusNotPossible.class);
    assertThatThrownBy(() -> file.decide("granted", NOW)).isInstanceOf(StatusNotPossible.class);
  }

  @Test
  void an_end_has_its_own_verb() {
    CaseFile file = opened(CaseFixture.grantApplication());
    for (CaseStatus end :
        List.of(CaseStatus.DECIDED, CaseStatus.CLOSED, CaseStatus.WAITING_FOR_CITIZEN)) {
      assertThatThrownBy(() -> file.changeStatus(end, NOW)).isInstanceOf(StatusNotPossible.class);
    }
  }

  @Test
  void a_booking_is_cancelled_and_an_application_withdrawn() {
    CaseFile booking = opened(CaseFixture.appointmentTomorrow());
    CaseFile application = opened(CaseFixture.grantApplication());
    booking.withdraw(NOW);
    application.withdraw(NOW);
    assertThat(booking.status()).isEqualTo(CaseStatus.CANCELLED);
    assertThat(application.status()).isEqualTo(CaseStatus.WITHDRAWN);
  }

  @Test
  void staff_move_a_booking_until_its_time_begins() {
    CaseFile booking = opened(CaseFixture.appointmentAt(NOW.plusSeconds(60)));
    NewTime there =
        new NewTime(
            booking.title(),
            NewCase.CaseTime.atPlace(
                NOW.plusSeconds(60), NOW.plusSeconds(3660), LocalizedText.same("Toinen tiski")),
            "{}",
            Optional.of(NOW.minusSeconds(60)));

    new BookedTime(booking).moveByStaff(there, NOW);

    assertThat(booking.time().orElseThrow().place().fi()).isEqualTo("Toinen tiski");
    assertThatThrownBy(() -> new BookedTime(booking).move(there, NOW))
        .isInstanceOf(TooLateToMove.class);
    Instant begun = NOW.plusSeconds(60);
    assertThatThrownBy(() -> new BookedTime(booking).moveByStaff(there, begun))
        .isInstanceOf(StatusNotPossible.class);
    booking.takeBack(NOW);
    assertThatThrownBy(() -> new BookedTime(booking).moveByStaff(there, NOW))
        .isInstanceOf(CaseIsClosed.class);
  }

  @Test
  void who_read_another_revision_is_refused() {
    CaseFile file = opened(CaseFixture.pothole());
    assertThatThrownBy(() -> file.mustStillBe(file.revision() + 1))
        .isInstanceOf(CaseHasChanged.class);
  }

  @Test
  void a_grant_goes_from_received_over_work_to_a_decision() {
    CaseFile file = opened(CaseFixture.grantApplication());
    assertThat(CaseSteps.of(file, List.of(), NOW))
        .extracting(CaseStep::key, CaseStep::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("received", CaseStep.State.CURRENT),
            org.assertj.core.groups.Tuple.tuple("in_progress", CaseStep.State.TO_COME),
            org.assertj.core.groups.Tuple.tuple("decided", CaseStep.State.TO_COME));
    file.take("id", "Sari", NOW);
    file.decide("granted", NOW);
    assertThat(CaseSteps.of(file, List.of(), NOW))
        .extracting(CaseStep::state)
        .containsExactly(CaseStep.State.DONE, CaseStep.State.DONE, CaseStep.State.CURRENT);
  }

  @Test
  void a_confirmed_booking_waits_for_its_time() {
    CaseFile file = opened(CaseFixture.appointmentAt(NOW.plusSeconds(3600)));
    assertThat(CaseSteps.of(file, List.of(), NOW))
        .extracting(CaseStep::key, CaseStep::state)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("confirmed", CaseStep.State.DONE),
            org.assertj.core.groups.Tuple.tuple("takes_place", CaseStep.State.CURRENT),
            org.assertj.core.groups.Tuple.tuple("done", CaseStep.State.TO_COME));
  }
}
