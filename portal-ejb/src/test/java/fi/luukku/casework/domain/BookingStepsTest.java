package fi.luukku.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.StatusNotPossible;
import fi.luukku.casework.TimelineEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a booking says of itself: never that a time took place that did not. */
class BookingStepsTest {
  private static final Instant NOW = Instant.parse("2026-12-24T07:00:00Z");
  private static final Instant TOMORROW = NOW.plusSeconds(86_400);
  private static final LocalDate BY = LocalDate.of(2026, 12, 31);

  private final List<TimelineEntry> timeline = new ArrayList<>();

  private CaseFile opened(NewCase wanted) {
    Filer filer =
        new Filer(Optional.of("person"), Optional.of("Aino"), Optional.empty(), Optional.empty());
    CaseFile file = new CaseFile(42, CaseNumber.of("MK", NOW, 42), filer, wanted, NOW);
    remember(file);
    return file;
  }

  private CaseFile asked() {
    return opened(CaseFixture.reservationToApproveAt(TOMORROW));
  }

  private void remember(CaseFile file) {
    timeline.add(
        new TimelineEntry(
            "id",
            NOW,
            TimelineEntry.Kind.STATUS_CHANGED,
            file.status(),
            TimelineEntry.Actor.STAFF,
            "Sari",
            Optional.empty(),
            Optional.empty(),
            true));
  }

  private List<String> steps(CaseFile file) {
    remember(file);
    return CaseSteps.of(file, timeline, NOW).stream()
        .map(step -> step.key() + " " + step.state())
        .toList();
  }

  @Test
  void a_refused_reservation_was_never_confirmed_and_has_no_time() {
    CaseFile file = asked();
    file.decide("refused", NOW);
    assertThat(steps(file)).containsExactly("received DONE", "refused CURRENT");
  }

  @Test
  void a_reservation_that_was_not_needed_has_no_time_either() {
    CaseFile file = asked();
    file.close("not_needed", NOW);
    assertThat(steps(file)).containsExactly("received DONE", "ended CURRENT");
  }

  @Test
  void a_cancelled_reservation_tells_whether_it_was_confirmed() {
    CaseFile never = asked();
    never.takeBack(NOW);
    assertThat(steps(never)).containsExactly("received DONE", "cancelled CURRENT");
    timeline.clear();
    CaseFile once = opened(CaseFixture.appointmentAt(TOMORROW));
    once.takeBack(NOW);
    assertThat(steps(once)).containsExactly("confirmed DONE", "cancelled CURRENT");
  }

  @Test
  void an_approved_reservation_waits_for_its_time() {
    CaseFile file = asked();
    file.changeStatus(CaseStatus.CONFIRMED, NOW);
    assertThat(steps(file))
        .containsExactly("received DONE", "confirmed DONE", "takes_place CURRENT", "done TO_COME");
  }

  @Test
  void a_granted_reservation_stands_and_may_still_be_given_up_or_missed() {
    CaseFile file = asked();
    file.decide("granted", NOW);
    assertThat(file.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(file.mayWithdraw(NOW)).isTrue();
    assertThat(steps(file))
        .containsExactly("received DONE", "confirmed DONE", "takes_place CURRENT", "done TO_COME");
    file.close("no_show", TOMORROW);
    assertThat(steps(file)).containsExactly("received DONE", "confirmed DONE", "missed CURRENT");
  }

  @Test
  void what_was_granted_is_not_decided_once_more() {
    CaseFile file = asked();
    file.decide("granted", NOW);
    for (String outcome : List.of("refused", "granted")) {
      assertThatThrownBy(() -> file.decide(outcome, NOW)).isInstanceOf(StatusNotPossible.class);
    }
    assertThat(file.status()).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void what_stands_does_not_wait_for_an_approval_again() {
    CaseFile file = asked();
    file.decide("granted", NOW);
    for (CaseStatus back : List.of(CaseStatus.RECEIVED, CaseStatus.IN_PROGRESS)) {
      assertThatThrownBy(() -> file.changeStatus(back, NOW)).isInstanceOf(StatusNotPossible.class);
    }
    file.ask("Montako teitä tulee?", null, NOW);
    assertThatThrownBy(() -> file.changeStatus(CaseStatus.RECEIVED, NOW))
        .isInstanceOf(StatusNotPossible.class);
    file.changeStatus(CaseStatus.CONFIRMED, NOW);
    assertThat(file.status()).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void a_booking_is_neither_done_nor_missed_before_its_time() {
    CaseFile booking = opened(CaseFixture.appointmentAt(TOMORROW));
    assertThatThrownBy(() -> booking.close("done", NOW)).isInstanceOf(StatusNotPossible.class);
    assertThatThrownBy(() -> booking.close("no_show", NOW)).isInstanceOf(StatusNotPossible.class);
    booking.close("no_show", TOMORROW);
    assertThat(steps(booking)).containsExactly("confirmed DONE", "missed CURRENT");
  }

  @Test
  void a_confirmed_booking_that_staff_asks_about_stands_and_is_confirmed_again_when_answered() {
    CaseFile booking = opened(CaseFixture.appointmentAt(TOMORROW));
    booking.take("id", "Sari", NOW);
    booking.ask("Tulkki?", BY, NOW);
    booking.ask("Mikä kieli?", BY, NOW);
    assertThat(steps(booking))
        .containsExactly(
            "confirmed DONE", "waiting CURRENT", "takes_place TO_COME", "done TO_COME");
    booking.citizenWrote(NOW);
    assertThat(booking.status()).isEqualTo(CaseStatus.CONFIRMED);
    CaseFile unconfirmed = asked();
    unconfirmed.ask("Kuka?", BY, NOW);
    unconfirmed.citizenWrote(NOW);
    assertThat(unconfirmed.status()).isEqualTo(CaseStatus.RECEIVED);
  }
}
