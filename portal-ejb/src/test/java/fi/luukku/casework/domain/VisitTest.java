package fi.luukku.casework.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.casework.CaseFixture;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseStatus;
import fi.luukku.casework.CaseStep;
import fi.luukku.casework.HasArrived;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.NoShowStands;
import fi.luukku.casework.NotOnThisDay;
import fi.luukku.casework.NothingToCheckIn;
import fi.luukku.casework.TimeNotBegun;
import fi.luukku.casework.TooEarlyToCheckIn;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** An hour at ten in Helsinki. */
class VisitTest {
  private static final Instant START = Instant.parse("2026-12-22T08:00:00Z");
  private static final Instant END = START.plus(Duration.ofHours(1));
  private static final Instant NEXT_DAY = START.plus(Duration.ofDays(1));

  private final CaseFile file = opened(CaseFixture.appointmentAt(START));
  private final Visit visit = new Visit(file);

  private static CaseFile opened(NewCase wanted) {
    Filer filer =
        new Filer(Optional.of("person"), Optional.of("Aino"), Optional.empty(), Optional.empty());
    Instant now = START.minus(Duration.ofDays(7));
    return new CaseFile(42, CaseNumber.of("MK", now, 42), filer, wanted, now);
  }

  private static Instant minutesBefore(int minutes) {
    return START.minus(Duration.ofMinutes(minutes));
  }

  @Test
  void the_door_opens_an_hour_before_and_shuts_at_the_end() {
    assertThatThrownBy(() -> visit.checksIn(minutesBefore(60).minusMillis(1)))
        .isInstanceOfSatisfying(
            TooEarlyToCheckIn.class,
            early -> assertThat(early.args()).containsExactly(minutesBefore(60)));
    assertThatThrownBy(() -> visit.checksIn(END)).isInstanceOf(NothingToCheckIn.class);
    assertThat(file.arrived()).isEmpty();

    assertThat(visit.checksIn(minutesBefore(60))).isTrue();

    assertThat(file.arrived()).contains(minutesBefore(60));
    assertThat(file.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(visit.checksIn(END.minusMillis(1))).as("said twice").isFalse();
    assertThat(file.arrived()).contains(minutesBefore(60));
  }

  @Test
  void what_was_cancelled_or_missed_takes_nobody_at_the_door() {
    CaseFile cancelled = opened(CaseFixture.appointmentAt(START));
    cancelled.takeBack(minutesBefore(90));
    visit.isMissed(START);

    assertThatThrownBy(() -> new Visit(cancelled).checksIn(START))
        .isInstanceOf(NothingToCheckIn.class);
    assertThatThrownBy(() -> visit.checksIn(START)).isInstanceOf(NothingToCheckIn.class);
  }

  @Test
  void staff_say_on_the_day_that_somebody_has_come_and_may_take_it_back() {
    assertThatThrownBy(() -> visit.comes(START.minus(Duration.ofDays(1))))
        .isInstanceOf(NotOnThisDay.class);

    assertThat(visit.comes(minutesBefore(120))).isTrue();
    assertThat(visit.hasNotCome(START)).isTrue();
    assertThat(file.arrived()).isEmpty();
    assertThat(visit.hasNotCome(START)).as("said twice").isFalse();
  }

  @Test
  void nobody_is_missing_before_the_start_or_when_he_is_here() {
    assertThatThrownBy(() -> visit.isMissed(START.minusMillis(1))).isInstanceOf(TimeNotBegun.class);
    visit.comes(START);

    assertThatThrownBy(() -> visit.isMissed(START)).isInstanceOf(HasArrived.class);
    assertThatThrownBy(() -> file.close("no_show", START)).isInstanceOf(HasArrived.class);
    assertThat(file.status()).isEqualTo(CaseStatus.CONFIRMED);
  }

  @Test
  void a_missed_appointment_is_closed_says_so_and_keeps_its_time() {
    assertThat(visit.isMissed(START)).isTrue();

    assertThat(file.status()).isEqualTo(CaseStatus.CLOSED);
    assertThat(file.outcome()).contains("no_show");
    assertThat(CaseSteps.of(file, List.of(), START))
        .extracting(CaseStep::key)
        .containsExactly("confirmed", "missed");
    assertThat(visit.isMissed(START)).as("said twice").isFalse();
    assertThatThrownBy(() -> visit.comes(START)).isInstanceOf(CaseIsClosed.class);
  }

  @Test
  void a_mistake_is_taken_back_on_the_same_day_and_on_no_other() {
    visit.isMissed(START);

    assertThatThrownBy(() -> visit.isNotMissed(START, NEXT_DAY)).isInstanceOf(NoShowStands.class);
    assertThat(visit.isNotMissed(START, END)).isTrue();

    assertThat(file.status()).isEqualTo(CaseStatus.CONFIRMED);
    assertThat(file.outcome()).isEmpty();
    assertThat(visit.isNotMissed(START, END)).as("said twice").isFalse();
    assertThat(visit.comes(END)).isTrue();
  }

  @Test
  void what_ended_otherwise_stays_ended() {
    file.close("done", START);

    assertThat(visit.isNotMissed(START, START)).isFalse();
    assertThatThrownBy(() -> visit.isMissed(START)).isInstanceOf(CaseIsClosed.class);
    assertThat(file.status()).isEqualTo(CaseStatus.CLOSED);
  }
}
