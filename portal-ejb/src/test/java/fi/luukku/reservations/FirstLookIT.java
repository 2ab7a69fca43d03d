package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.local;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Occupancy;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FirstLookIT {
  private static final Period NINE = tuesday("09:00", "09:30");

  private static EngineFixture engine;

  private final Caller aino = citizen();
  private final Caller veikko = citizen();

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
  }

  @AfterAll
  static void stop() {
    engine.close();
  }

  @Test
  void lets_on_who_wants_what_is_free() {
    assertThatCode(() -> look(aino, engine.desk(), NINE)).doesNotThrowAnyException();
  }

  @Test
  void refuses_what_another_has_with_the_nearest_times_in_the_order_of_the_clock() {
    Bookable desk = engine.desk();
    engine.hold(aino, desk, NINE);

    assertThat(refused(veikko, desk))
        .containsExactly(
            tuesday("08:00", "08:30"),
            tuesday("08:30", "09:00"),
            tuesday("09:30", "10:00"),
            tuesday("10:00", "10:30"),
            tuesday("10:30", "11:00"),
            tuesday("11:00", "11:30"));
  }

  @Test
  void looks_further_where_the_days_around_are_full() {
    Bookable desk = engine.desk();
    engine.book(aino, desk, NINE);
    close(desk, new Period(local("2026-11-23T08:00"), NINE.starts()));
    close(desk, new Period(NINE.ends(), local("2026-11-26T19:30")));

    assertThat(refused(veikko, desk))
        .contains(new Period(local("2026-11-26T19:30"), local("2026-11-26T20:00")))
        .hasSize(6);
  }

  @Test
  void tells_nothing_nearer_away_than_it_knows() {
    Bookable desk = engine.desk();
    engine.book(aino, desk, NINE);
    close(desk, new Period(local("2026-11-23T08:00"), NINE.starts()));
    close(desk, new Period(NINE.ends(), local("2026-11-25T19:00")));

    List<Period> nearest = refused(veikko, desk);

    // Two at the end of Wednesday; the others are of days further off, and not fewer than six.
    assertThat(nearest)
        .contains(new Period(local("2026-11-25T19:00"), local("2026-11-25T19:30")))
        .contains(new Period(local("2026-11-25T19:30"), local("2026-11-25T20:00")))
        .hasSize(6);
  }

  @Test
  void leaves_it_to_the_desk_where_something_of_ones_own_is_in_the_way() {
    Bookable desk = engine.desk();
    engine.book(aino, desk, NINE);

    assertThatCode(() -> look(aino, desk, NINE)).doesNotThrowAnyException();
  }

  @Test
  void takes_a_hold_that_is_over_for_none() {
    Bookable desk = engine.desk();
    engine.hold(aino, desk, NINE);
    engine.clock.forward(Occupying.HOLD.plusSeconds(1));

    assertThatCode(() -> look(veikko, desk, NINE)).doesNotThrowAnyException();
  }

  @Test
  void refuses_what_is_not_on_offer() {
    assertThatThrownBy(() -> look(aino, engine.desk(), tuesday("09:10", "09:40")))
        .isInstanceOf(OffTheGrid.class);
  }

  private static void look(Caller caller, Bookable what, Period time) {
    engine.firstLook.mustBeFree(caller, new Wish(what, time, "{}"));
  }

  private static List<Period> refused(Caller caller, Bookable what) {
    return catchThrowableOfType(SlotAlreadyTaken.class, () -> look(caller, what, NINE)).nearest();
  }

  private static void close(Bookable desk, Period period) {
    Claim moment =
        engine.book(
            citizen(), desk, new Period(local("2026-11-30T09:00"), local("2026-11-30T09:30")));
    long resource = engine.occupancies.ofClaim(moment.id()).get(0).resourceId();
    engine.occupancies.remove(moment.id());
    engine.occupancies.add(
        List.of(
            new Occupancy(
                UUID.randomUUID().toString(),
                resource,
                Claim.Kind.CLOSURE,
                period,
                period,
                Optional.empty(),
                "staff:test",
                Optional.empty(),
                "test",
                "",
                false)));
  }
}
