package fi.luukku.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final String TIME = "2026-11-21 20:00:05.000000";

  private static SealedEvent event(long id, String actor, String act) {
    return new SealedEvent(
        id, "2026-11-21 20:00:00.000001", actor, act, "case:MK-2026-000001", false, "", "");
  }

  private static Seal over(SealedEvent... events) {
    return Seal.over(List.of(events), 7, TIME, "a");
  }

  @Test
  void fits_the_events_it_was_made_over_and_the_seal_before_it() {
    SealedEvent event = event(1, "x", "y");
    assertThat(over(event).fits(List.of(event), "a")).isTrue();
    assertThat(over(event).fits(List.of(event), "b")).isFalse();
    assertThat(over(event).fits(List.of(), "a")).isFalse();
  }

  @Test
  void a_change_a_gap_or_another_order_shows() {
    SealedEvent first = event(1, "x", "y");
    SealedEvent second = event(2, "x", "z");
    Seal seal = over(first, second);
    assertThat(seal.fits(List.of(second, first), "a")).isFalse();
    assertThat(seal.fits(List.of(first, event(3, "x", "z")), "a")).isFalse();
    assertThat(seal.fits(List.of(first, event(2, "xz", "")), "a")).isFalse();
    SealedEvent anothers =
        new SealedEvent(
            2, second.happened(), "x", "z", second.object(), false, "HANDLER", "somebody");
    assertThat(seal.fits(List.of(first, anothers), "a")).isFalse();
  }

  @Test
  void its_own_number_and_time_are_sealed_too() {
    SealedEvent event = event(1, "x", "y");
    Seal seal = over(event);
    Seal later = new Seal(7, "2026-11-21 20:00:05.000001", 1, seal.form(), seal.hash());
    Seal other = new Seal(8, TIME, 1, seal.form(), seal.hash());
    Seal older = new Seal(7, TIME, 1, 1, seal.hash());
    assertThat(List.of(later, other, older))
        .noneMatch(changed -> changed.fits(List.of(event), "a"));
  }

  /** The same words and the same hashes stand in the launcher's {@code ChainTest}. */
  @Test
  void hashes_as_the_verifier_does() {
    SealedEvent event =
        new SealedEvent(
            41,
            "2026-11-21 20:00:00.000001",
            "citizen:aino",
            "case-opened",
            "case:MK-2026-ä",
            true,
            "HANDLER",
            "eino");
    assertThat(Seal.over(List.of(event), 7, TIME, "a").hash())
        .isEqualTo("3051688c20b4f8075626949348c1693fcab09e37f5d8076d8f47094d9cd9f725");
    assertThat(
            new Seal(
                    7,
                    TIME,
                    1,
                    1,
                    "a7874e4b1978014e11dbabd7dcb307854f340899377f0dfd7f3f411e5efdf73c")
                .fits(List.of(event), "a"))
        .isTrue();
  }
}
