package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.limited;
import static fi.luukku.reservations.EngineFixture.local;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.identity.OnBehalf;
import fi.luukku.reservations.Quota.Measure;
import fi.luukku.reservations.Quota.Span;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How much one person, or one party, may have in a stretch of the calendar. */
class QuotaIT {
  private static EngineFixture engine;

  private final Caller aino = citizen();

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void counts_times_of_a_week_and_begins_anew_on_monday() {
    Bookable hall = with(engine.desk(), Measure.TIMES, 2, Span.WEEK);
    Claim tuesday = engine.book(aino, hall, tuesday("09:00", "10:00"));
    Claim sunday = engine.book(aino, hall, at("2026-11-29T19:00", "2026-11-29T20:00"));

    assertThatThrownBy(() -> engine.hold(aino, hall, at("2026-11-27T09:00", "2026-11-27T10:00")))
        .isInstanceOfSatisfying(
            QuotaUsedUp.class,
            refusal -> {
              assertThat(refusal.code()).isEqualTo("quota_times_week");
              assertThat(refusal.args()).containsExactly(2L, LocalDate.of(2026, 11, 23));
              assertThat(refusal.claims()).containsExactly(tuesday.id(), sunday.id());
            });
    assertThat(engine.book(aino, hall, at("2026-11-30T08:00", "2026-11-30T09:00"))).isNotNull();
  }

  @Test
  void counts_minutes_of_a_day_over_all_things_that_count_together() {
    Bookable one = engine.desk();
    Bookable other = engine.desk();
    Set<String> both = Set.of(one.purpose(), other.purpose());
    Quota threeHours = new Quota(Measure.MINUTES, 180, Span.DAY, both);
    Bookable here = limited(one, new PersonLimits(99, false, List.of(threeHours)));
    Bookable there = limited(other, new PersonLimits(99, false, List.of(threeHours)));
    engine.book(aino, here, tuesday("09:00", "11:00"));

    assertThatThrownBy(() -> engine.hold(aino, there, tuesday("12:00", "13:30")))
        .isInstanceOfSatisfying(
            QuotaUsedUp.class,
            refusal -> assertThat(refusal.args().get(0)).isEqualTo(Duration.ofHours(3)));
    assertThat(engine.book(aino, there, tuesday("12:00", "13:00"))).isNotNull();
    assertThat(engine.book(citizen(), there, tuesday("14:00", "16:00"))).isNotNull();
  }

  @Test
  void what_is_over_still_counts_in_its_stretch() {
    Bookable hall = with(engine.desk(), Measure.TIMES, 1, Span.WEEK);
    engine.book(aino, hall, tuesday("09:00", "10:00"));
    engine.clock.forward(Duration.ofDays(2));
    try {
      assertThatThrownBy(() -> engine.hold(aino, hall, at("2026-11-27T09:00", "2026-11-27T10:00")))
          .isInstanceOf(QuotaUsedUp.class);
    } finally {
      engine.clock.forward(Duration.ofDays(-2));
    }
  }

  @Test
  void all_who_act_for_one_party_share_its_quota_and_keep_their_own() {
    Bookable hall = with(engine.desk(), Measure.TIMES, 1, Span.MONTH);
    String party = UUID.randomUUID().toString();
    engine.book(actingFor(party, aino), hall, tuesday("09:00", "10:00"));

    assertThatThrownBy(
            () -> engine.hold(actingFor(party, citizen()), hall, tuesday("11:00", "12:00")))
        .isInstanceOf(QuotaUsedUp.class);
    assertThat(engine.book(aino, hall, tuesday("11:00", "12:00"))).isNotNull();
  }

  @Test
  void a_hold_of_ones_own_gives_way_and_one_of_another_who_acts_for_the_party_does_not() {
    Bookable hall = with(engine.desk(), Measure.TIMES, 1, Span.WEEK);
    Claim first = engine.hold(aino, hall, tuesday("09:00", "10:00"));
    engine.hold(aino, hall, tuesday("11:00", "12:00"));
    assertThat(engine.occupying.find(aino, first.id())).isEmpty();

    String party = UUID.randomUUID().toString();
    engine.hold(actingFor(party, aino), hall, tuesday("13:00", "14:00"));
    assertThatThrownBy(
            () -> engine.hold(actingFor(party, citizen()), hall, tuesday("15:00", "16:00")))
        .isInstanceOf(QuotaUsedUp.class);
  }

  @Test
  void a_booking_moves_within_its_stretch_and_not_into_one_that_is_full() {
    Bookable hall = with(engine.desk(), Measure.TIMES, 1, Span.WEEK);
    Claim tuesday = engine.book(aino, hall, tuesday("09:00", "10:00"));
    Claim nextWeek = engine.book(aino, hall, at("2026-12-01T09:00", "2026-12-01T10:00"));

    assertThat(move(tuesday, hall, tuesday("11:00", "12:00"))).isEqualTo(tuesday("11:00", "12:00"));
    assertThatThrownBy(() -> move(nextWeek, hall, tuesday("14:00", "15:00")))
        .isInstanceOf(QuotaUsedUp.class);
    assertThat(engine.occupying.find(aino, nextWeek.id()).orElseThrow().used())
        .isEqualTo(nextWeek.used());
  }

  private Period move(Claim claim, Bookable what, Period to) {
    return engine
        .transaction
        .call(() -> engine.occupying.move(aino, claim.id(), new Wish(what, to, "{}")))
        .used();
  }

  private static Caller actingFor(String party, Caller person) {
    return person.actingFor(Optional.of(new OnBehalf("m-1", party, "Mallin Voimistelijat ry")));
  }

  private static Bookable with(Bookable what, Measure measure, long most, Span span) {
    Quota quota = new Quota(measure, most, span, Set.of(what.purpose()));
    return limited(what, new PersonLimits(99, false, List.of(quota)));
  }

  private static Period at(String from, String to) {
    return new Period(local(from), local(to));
  }
}
