package fi.luukku.launcher.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChainTest {
  private static final String TIME = "2026-11-21 20:00:05.000000";

  /** The same words and the same hashes stand in the portal's {@code SealTest}. */
  private static final String OLD =
      "a7874e4b1978014e11dbabd7dcb307854f340899377f0dfd7f3f411e5efdf73c";

  private static final String NEW =
      "3051688c20b4f8075626949348c1693fcab09e37f5d8076d8f47094d9cd9f725";

  private static final Chain.Event EVENT =
      new Chain.Event(
          41,
          "2026-11-21 20:00:00.000001",
          "citizen:aino",
          "case-opened",
          "case:MK-2026-ä",
          true,
          "HANDLER",
          "eino");

  /** Seal 6 says "a" of itself, which cannot be right; seal 7 hashes that word. */
  private static List<String> faultsAfterSeal6(Chain.Seal seven, Chain.Event event) {
    Chain chain = new Chain(Optional.empty());
    chain.seal(new Chain.Seal(6, TIME, 0, 2, "a"));
    chain.seal(seven);
    chain.event(event);
    chain.end();
    return chain.faults().stream().filter(fault -> fault.startsWith("Seal 7")).toList();
  }

  @Test
  void hashes_as_the_portal_does() {
    assertThat(faultsAfterSeal6(new Chain.Seal(7, TIME, 1, 2, NEW), EVENT)).isEmpty();
    assertThat(faultsAfterSeal6(new Chain.Seal(7, TIME, 1, 1, OLD), EVENT)).isEmpty();
  }

  @Test
  void one_changed_letter_of_an_event_or_of_its_seal_shows() {
    Chain.Event changed =
        new Chain.Event(
            41,
            EVENT.happened(),
            EVENT.actor(),
            EVENT.act(),
            EVENT.object(),
            true,
            "HANDLER",
            "aino");
    assertThat(faultsAfterSeal6(new Chain.Seal(7, TIME, 1, 2, NEW), changed)).hasSize(1);
    String later = TIME.replace("05.0", "05.1");
    assertThat(faultsAfterSeal6(new Chain.Seal(7, later, 1, 2, NEW), EVENT)).hasSize(1);
    assertThat(faultsAfterSeal6(new Chain.Seal(7, TIME, 1, 1, NEW), EVENT)).hasSize(1);
    assertThat(faultsAfterSeal6(new Chain.Seal(7, TIME, 2, 2, NEW), EVENT).toString())
        .contains("covers 2 events, and 1 are there");
  }

  @Test
  void a_seal_that_was_made_anew_shows_at_the_next_one() {
    Chain chain = new Chain(Optional.empty());
    chain.seal(new Chain.Seal(6, TIME, 0, 2, "b"));
    chain.seal(new Chain.Seal(7, TIME, 1, 2, NEW));
    chain.event(EVENT);
    chain.end();
    assertThat(chain.faults()).anyMatch(fault -> fault.startsWith("Seal 7"));
  }

  @Test
  void a_seal_that_is_gone_is_named() {
    Chain chain = new Chain(Optional.empty());
    chain.seal(new Chain.Seal(2, TIME, 0, 1, "a"));
    chain.seal(new Chain.Seal(5, TIME, 0, 1, "a"));
    chain.end();
    assertThat(chain.faults()).contains("Seal 1 is gone.", "The seals 3 to 4 are gone.");
  }

  @Test
  void an_end_that_was_cut_off_or_made_anew_is_told_by_the_bookmark() {
    Chain cut = new Chain(Optional.of(new Bookmark(9, NEW)));
    cut.end();
    assertThat(cut.faults())
        .containsExactly(
            "The bookmark knows the trail up to seal 9, and it ends at 0: its end was cut off.");

    Chain anew = new Chain(Optional.of(new Bookmark(1, NEW)));
    anew.seal(new Chain.Seal(1, TIME, 0, 1, OLD));
    anew.end();
    assertThat(anew.faults()).contains("Seal 1 is not the one of the bookmark: it was made anew.");
  }
}
