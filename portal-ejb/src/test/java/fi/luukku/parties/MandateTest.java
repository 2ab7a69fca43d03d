package fi.luukku.parties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MandateTest {
  private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);
  private static final LocalDate LAST = LocalDate.of(2026, 11, 30);

  private static Mandate of(Optional<LocalDate> until, boolean ended) {
    return new Mandate(
        "m",
        "o",
        "Mallin Partio ry",
        Optional.of("1234567-1"),
        "p",
        MandateRole.CHAIR,
        FIRST,
        until,
        ended);
  }

  @Test
  void holds_from_its_first_day_to_its_last() {
    Mandate mandate = of(Optional.of(LAST), false);

    assertThat(mandate.holdsOn(FIRST)).isTrue();
    assertThat(mandate.holdsOn(LAST)).isTrue();
    assertThat(mandate.holdsOn(FIRST.minusDays(1))).isFalse();
    assertThat(mandate.holdsOn(LAST.plusDays(1))).isFalse();
  }

  @Test
  void holds_for_ever_without_a_last_day_and_never_once_ended() {
    assertThat(of(Optional.empty(), false).holdsOn(LAST.plusYears(50))).isTrue();
    assertThat(of(Optional.empty(), true).holdsOn(FIRST)).isFalse();
  }

  @Test
  void refuses_to_end_before_it_begins() {
    Optional<LocalDate> before = Optional.of(FIRST.minusDays(1));

    assertThatThrownBy(() -> of(before, false)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void does_not_tell_a_log_whom_it_concerns() {
    assertThat(of(Optional.empty(), false).toString()).doesNotContain("Partio", "1234567");
  }
}
