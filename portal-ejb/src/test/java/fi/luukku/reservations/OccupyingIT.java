package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.open;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class OccupyingIT {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private static EngineFixture engine;

  private final Caller aino = citizen();
  private final Caller veikko = citizen();

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(engine.overlaps()).isZero();
    engine.close();
  }

  @Test
  void holds_a_free_time_for_ten_minutes() {
    Claim hold = engine.hold(aino, engine.desk(), tuesday("09:00", "09:30"));

    assertThat(hold.isHold()).isTrue();
    assertThat(hold.used()).isEqualTo(tuesday("09:00", "09:30"));
    assertThat(hold.heldUntil()).contains(engine.clock.instant().plus(Duration.ofMinutes(10)));
  }

  @Test
  void refuses_a_time_that_another_holds_and_names_the_nearest_free_ones() {
    Bookable desk = engine.desk();
    engine.hold(aino, desk, tuesday("09:00", "09:30"));

    SlotAlreadyTaken refusal =
        catchThrowableOfType(
            SlotAlreadyTaken.class, () -> engine.hold(veikko, desk, tuesday("09:00", "09:30")));

    assertThat(refusal.nearest())
        .contains(tuesday("08:30", "09:00"), tuesday("09:30", "10:00"))
        .doesNotContain(tuesday("09:00", "09:30"))
        .hasSize(6)
        .isSorted();
  }

  @Test
  void refuses_a_time_that_only_overlaps() {
    Bookable desk = engine.desk();
    engine.book(aino, desk, tuesday("09:00", "10:00"));

    assertThatThrownBy(() -> engine.hold(veikko, desk, tuesday("09:30", "11:00")))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThatThrownBy(() -> engine.hold(veikko, desk, tuesday("08:30", "10:30")))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void gives_times_that_only_touch() {
    Bookable desk = engine.desk();
    engine.book(aino, desk, tuesday("09:00", "10:00"));

    assertThat(engine.book(veikko, desk, tuesday("10:00", "11:00")).kind())
        .isEqualTo(Claim.Kind.BOOKING);
    assertThat(engine.book(veikko, desk, tuesday("08:00", "09:00")).kind())
        .isEqualTo(Claim.Kind.BOOKING);
  }

  @Test
  void takes_another_desk_of_the_same_kind_while_one_is_free() {
    Bookable desks = engine.desks(2);

    Claim first = engine.book(aino, desks, tuesday("09:00", "09:30"));
    Claim second = engine.book(veikko, desks, tuesday("09:00", "09:30"));

    assertThat(first.resources()).isNotEqualTo(second.resources());
    assertThatThrownBy(() -> engine.book(citizen(), desks, tuesday("09:00", "09:30")))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void a_hold_that_is_over_stands_in_nobodys_way() {
    EngineFixture.MovableClock clock = engine.clock;
    Bookable desk = engine.desk();
    Claim old = engine.hold(aino, desk, tuesday("09:00", "09:30"));
    clock.forward(Duration.ofMinutes(10));

    Claim next = engine.book(veikko, desk, tuesday("09:00", "09:30"));

    assertThat(next.owner()).isEqualTo(veikko.ownerKey());
    assertThatThrownBy(() -> engine.transaction.call(() -> engine.occupying.keep(aino, old.id())))
        .isInstanceOf(HoldHasEnded.class);
  }

  @Test
  void a_hold_that_is_over_cannot_be_kept_even_where_the_time_is_free() {
    Claim hold = engine.hold(aino, engine.desk(), tuesday("09:00", "09:30"));
    engine.clock.forward(Duration.ofMinutes(11));

    assertThatThrownBy(() -> engine.transaction.call(() -> engine.occupying.keep(aino, hold.id())))
        .isInstanceOf(HoldHasEnded.class);
  }

  @Test
  void nobody_else_can_keep_or_see_a_hold() {
    Claim hold = engine.hold(aino, engine.desk(), tuesday("09:00", "09:30"));

    assertThat(engine.occupying.find(veikko, hold.id())).isEmpty();
    assertThatThrownBy(
            () -> engine.transaction.call(() -> engine.occupying.keep(veikko, hold.id())))
        .isInstanceOf(HoldHasEnded.class);
  }

  @Test
  void my_own_hold_gives_way_when_i_choose_again() {
    Bookable desk = engine.desk();
    Claim first = engine.hold(aino, desk, tuesday("09:00", "10:00"));

    Claim second = engine.hold(aino, desk, tuesday("09:30", "10:30"));

    assertThat(engine.occupying.find(aino, first.id())).isEmpty();
    assertThat(engine.occupying.find(aino, second.id())).isPresent();
  }

  @Test
  void a_fourth_hold_ends_the_oldest() {
    Bookable desk = engine.desk();
    Claim first = engine.hold(aino, desk, tuesday("09:00", "09:30"));
    engine.hold(aino, desk, tuesday("10:00", "10:30"));
    engine.hold(aino, desk, tuesday("11:00", "11:30"));
    Claim fourth = engine.hold(aino, desk, tuesday("12:00", "12:30"));

    assertThat(engine.occupying.find(aino, first.id())).isEmpty();
    assertThat(engine.occupying.find(aino, fourth.id())).isPresent();
  }

  @Test
  void what_is_given_back_is_free_again() {
    Bookable desk = engine.desk();
    Claim booking = engine.book(aino, desk, tuesday("09:00", "09:30"));

    engine.transaction.call(
        () -> {
          engine.occupying.free(booking.id());
          return null;
        });

    assertThat(engine.book(veikko, desk, tuesday("09:00", "09:30")).kind())
        .isEqualTo(Claim.Kind.BOOKING);
  }

  @Test
  void the_whole_waits_for_its_parts_and_the_parts_for_the_whole() {
    String hall = engine.hallWithTwoHalves();
    engine.book(aino, open(List.of(hall + "-a")), tuesday("17:00", "18:00"));

    assertThatThrownBy(() -> engine.book(veikko, open(List.of(hall)), tuesday("17:30", "18:30")))
        .isInstanceOf(SlotAlreadyTaken.class);
    engine.book(veikko, open(List.of(hall + "-b")), tuesday("17:00", "18:00"));
    engine.book(veikko, open(List.of(hall)), tuesday("18:00", "19:00"));
    assertThatThrownBy(
            () -> engine.book(aino, open(List.of(hall + "-b")), tuesday("18:00", "19:00")))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  @Test
  void the_pause_after_a_use_is_occupied_too() {
    Bookable plain = engine.desk();
    Bookable desk =
        new Bookable(
            plain.anyOf(),
            plain.hours(),
            TimeRules.fixed(
                Duration.ofMinutes(15),
                Duration.ofMinutes(45),
                Duration.ZERO,
                30,
                Duration.ofMinutes(15)),
            plain.limits(),
            "test/pause");
    engine.book(aino, desk, tuesday("09:00", "09:45"));

    assertThatThrownBy(() -> engine.book(veikko, desk, tuesday("09:45", "10:30")))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThat(engine.book(veikko, desk, tuesday("10:00", "10:45")).used())
        .isEqualTo(tuesday("10:00", "10:45"));
  }

  @Test
  void what_is_set_up_before_a_use_is_occupied_before_it_and_the_use_is_told_without() {
    Bookable hall = EngineFixture.setUpIn(Duration.ofMinutes(30), engine.desk());
    Claim booking = engine.book(aino, hall, tuesday("10:00", "11:00"));

    assertThat(booking.used()).isEqualTo(tuesday("10:00", "11:00"));
    assertThatThrownBy(() -> engine.book(veikko, hall, tuesday("09:00", "10:00")))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThatThrownBy(() -> engine.book(veikko, hall, tuesday("11:00", "12:00")))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThat(engine.book(veikko, hall, tuesday("08:30", "09:30"))).isNotNull();
    assertThat(engine.book(veikko, hall, tuesday("11:30", "12:30"))).isNotNull();
  }

  @Test
  void moves_a_booking_in_one_step() {
    Bookable desk = engine.desk();
    Claim booking = engine.book(aino, desk, tuesday("09:00", "10:00"));

    Claim moved =
        engine.transaction.call(
            () ->
                engine.occupying.move(
                    aino, booking.id(), new Wish(desk, tuesday("09:30", "10:30"), "{}")));

    assertThat(moved.id()).isEqualTo(booking.id());
    assertThat(moved.kind()).isEqualTo(Claim.Kind.BOOKING);
    assertThat(moved.used()).isEqualTo(tuesday("09:30", "10:30"));
    engine.book(veikko, desk, tuesday("09:00", "09:30"));
  }

  @Test
  void a_move_to_a_taken_time_leaves_the_booking_where_it_was() {
    Bookable desk = engine.desk();
    Claim booking = engine.book(aino, desk, tuesday("09:00", "10:00"));
    engine.book(veikko, desk, tuesday("10:00", "11:00"));

    assertThatThrownBy(
            () ->
                engine.transaction.call(
                    () ->
                        engine.occupying.move(
                            aino, booking.id(), new Wish(desk, tuesday("09:30", "10:30"), "{}"))))
        .isInstanceOf(SlotAlreadyTaken.class);

    assertThat(engine.occupying.find(aino, booking.id()).orElseThrow().used())
        .isEqualTo(tuesday("09:00", "10:00"));
  }

  @Test
  void refuses_to_move_what_is_somebody_elses() {
    Bookable desk = engine.desk();
    Claim booking = engine.book(aino, desk, tuesday("09:00", "10:00"));

    assertThatThrownBy(
            () ->
                engine.transaction.call(
                    () ->
                        engine.occupying.move(
                            veikko, booking.id(), new Wish(desk, tuesday("11:00", "12:00"), "{}"))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_closure_takes_the_time_from_everybody() {
    Bookable desk = engine.desk();
    engine.transaction.call(
        () ->
            engine.occupying.close(
                citizen(), new Wish(desk, tuesday("08:00", "20:00"), "maintenance")));

    FreeDay day = engine.freeTimes.days(aino, desk, TUESDAY, TUESDAY).get(0);

    assertThat(day.starts()).isEmpty();
    assertThat(day.open()).containsExactly(tuesday("08:00", "20:00"));
  }

  @Test
  void free_and_occupied_time_together_are_the_opening_time() {
    Bookable desk = engine.desk();
    engine.book(aino, desk, tuesday("09:00", "10:00"));
    engine.book(veikko, desk, tuesday("15:30", "17:00"));

    FreeDay day = engine.freeTimes.days(aino, desk, TUESDAY, TUESDAY).get(0);

    assertThat(day.free())
        .containsExactly(
            tuesday("08:00", "09:00"), tuesday("10:00", "15:30"), tuesday("17:00", "20:00"));
  }

  @Test
  void my_own_hold_is_shown_as_free_to_me_alone() {
    Bookable desk = engine.desk();
    engine.hold(aino, desk, tuesday("09:00", "09:30"));

    assertThat(engine.freeTimes.days(aino, desk, TUESDAY, TUESDAY).get(0).starts())
        .contains(tuesday("09:00", "09:30").starts());
    assertThat(engine.freeTimes.days(veikko, desk, TUESDAY, TUESDAY).get(0).starts())
        .doesNotContain(tuesday("09:00", "09:30").starts());
  }
}
