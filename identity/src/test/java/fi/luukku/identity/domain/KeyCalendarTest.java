package fi.luukku.identity.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.domain.KeyCalendar.Dated;
import fi.luukku.identity.domain.KeyCalendar.Stage;
import fi.luukku.identity.domain.KeyCalendar.Step;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** When our own keys come and go, whenever somebody looks. */
class KeyCalendarTest {
  private static final Instant START = Instant.parse("2026-11-21T12:00:00Z");
  private static final Duration LEAD = Duration.ofDays(2);
  private static final Duration TAIL = Duration.ofDays(3);
  private static final KeyCalendar CALENDAR =
      new KeyCalendar(Duration.ofDays(90), LEAD, TAIL, Optional.empty());

  @Property
  void uses_no_key_that_was_not_published_for_the_lead_and_forgets_none_too_early(
      @ForAll @Size(min = 1, max = 60) List<@IntRange(min = 1, max = 2_000) Integer> hours) {
    List<Dated> keys = new ArrayList<>();
    Instant now = START;
    for (int pause : hours) {
      now = now.plus(Duration.ofHours(pause));
      bringUpToDate(keys, now);
      assertThat(keys).filteredOn(key -> key.stage() == Stage.CURRENT).hasSize(1);
      assertThat(keys).filteredOn(key -> key.stage() == Stage.NEXT).hasSizeLessThanOrEqualTo(1);
      for (Dated key : keys) {
        boolean first = key.kid().equals("1");
        if (key.stage() == Stage.CURRENT && !first) {
          assertThat(Duration.between(key.madeAt(), key.since())).isGreaterThanOrEqualTo(LEAD);
        }
      }
    }
  }

  private static void bringUpToDate(List<Dated> keys, Instant now) {
    for (int i = 0; i < 8; i++) {
      Optional<Step> step = CALENDAR.step(List.copyOf(keys), now);
      if (step.isEmpty()) {
        return;
      }
      take(step.get(), keys, now);
    }
    throw new AssertionError("it never comes to rest");
  }

  private static void take(Step step, List<Dated> keys, Instant now) {
    String kid =
        String.valueOf(keys.stream().mapToInt(k -> Integer.parseInt(k.kid())).max().orElse(0) + 1);
    if (step instanceof Step.MakeFirst) {
      keys.add(new Dated(kid, Stage.CURRENT, now, now));
    } else if (step instanceof Step.MakeNext) {
      keys.add(new Dated(kid, Stage.NEXT, now, now));
    } else if (step instanceof Step.Turn turn) {
      keys.replaceAll(
          key ->
              key.kid().equals(turn.current())
                  ? new Dated(key.kid(), Stage.RETIRED, key.madeAt(), now)
                  : key.kid().equals(turn.next())
                      ? new Dated(key.kid(), Stage.CURRENT, key.madeAt(), now)
                      : key);
    } else if (step instanceof Step.Forget forget) {
      Dated gone =
          keys.stream().filter(k -> k.kid().equals(forget.kid())).findFirst().orElseThrow();
      assertThat(gone.stage()).isEqualTo(Stage.RETIRED);
      assertThat(Duration.between(gone.since(), now)).isGreaterThanOrEqualTo(TAIL);
      keys.remove(gone);
    }
  }

  @Example
  void takes_each_step_at_its_moment_and_not_a_second_before() {
    Dated current = new Dated("1", Stage.CURRENT, START, START);
    Instant lead = START.plus(Duration.ofDays(88));
    assertThat(CALENDAR.step(List.of(), START)).containsInstanceOf(Step.MakeFirst.class);
    assertThat(CALENDAR.step(List.of(current), lead.minusSeconds(1))).isEmpty();
    assertThat(CALENDAR.step(List.of(current), lead)).containsInstanceOf(Step.MakeNext.class);

    List<Dated> both = List.of(current, new Dated("2", Stage.NEXT, lead, lead));
    Instant due = START.plus(Duration.ofDays(90));
    assertThat(CALENDAR.step(both, due.minusSeconds(1))).isEmpty();
    assertThat(CALENDAR.step(both, due)).contains(new Step.Turn("1", "2"));

    List<Dated> late = List.of(current, new Dated("2", Stage.NEXT, due, due));
    assertThat(CALENDAR.step(late, due.plus(LEAD).minusSeconds(1))).isEmpty();
    assertThat(CALENDAR.step(late, due.plus(LEAD))).contains(new Step.Turn("1", "2"));

    List<Dated> after =
        List.of(
            new Dated("2", Stage.CURRENT, lead, due), new Dated("1", Stage.RETIRED, START, due));
    assertThat(CALENDAR.step(after, due.plus(TAIL).minusSeconds(1))).isEmpty();
    assertThat(CALENDAR.step(after, due.plus(TAIL))).contains(new Step.Forget("1"));
  }

  @Example
  void replaces_early_only_what_was_made_before_and_only_sooner() {
    Dated current = new Dated("1", Stage.CURRENT, START, START);
    KeyCalendar soon = replacing(START.plusSeconds(1));
    assertThat(soon.step(List.of(current), START.plusSeconds(2)))
        .containsInstanceOf(Step.MakeNext.class);
    assertThat(replacing(START).step(List.of(current), START.plusSeconds(2))).isEmpty();

    KeyCalendar later = replacing(START.plus(Duration.ofDays(200)));
    assertThat(later.step(List.of(current), START.plus(Duration.ofDays(88))))
        .containsInstanceOf(Step.MakeNext.class);
  }

  @Example
  void takes_no_times_that_leave_a_gap() {
    assertThatThrownBy(() -> new KeyCalendar(LEAD, LEAD, TAIL, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new KeyCalendar(LEAD, Duration.ofSeconds(-1), TAIL, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(
            () -> new KeyCalendar(LEAD, Duration.ZERO, Duration.ofSeconds(-1), Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static KeyCalendar replacing(Instant before) {
    return new KeyCalendar(Duration.ofDays(90), LEAD, TAIL, Optional.of(before));
  }
}
