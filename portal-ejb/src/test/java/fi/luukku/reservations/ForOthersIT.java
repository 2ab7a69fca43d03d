package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Time that is held for who waits, booked for who calls, and given another desk. */
class ForOthersIT {
  private static final Period NINE = tuesday("09:00", "09:30");

  private static EngineFixture engine;
  private static EngineParts parts;

  private final Caller aino = citizen();
  private final Waiter she = waiter(aino);
  private final Caller veikko = citizen();
  private final Waiter he = waiter(veikko);
  private final Bookable desk = EngineFixture.limited(engine.desk(), new PersonLimits(1000, true));

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
    parts = new EngineParts(engine);
  }

  @AfterEach
  void it_is_monday_again() {
    engine.clock.forward(Duration.between(engine.clock.instant(), EngineFixture.MONDAY_MORNING));
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(engine.overlaps()).isZero();
    engine.close();
  }

  @Test
  void a_time_is_held_for_who_waits_and_for_nobody_else() {
    String hold = offer(she).orElseThrow();

    assertThat(parts.offers.isHeld(hold)).isTrue();
    assertThat(parts.offers.timeOf(hold)).isEqualTo(NINE);
    assertThat(engine.occupying.find(aino, hold).orElseThrow().heldUntil()).contains(soon());
    assertThat(offer(he)).as("nothing is free").isEmpty();
    assertThatThrownBy(() -> engine.hold(veikko, desk, NINE)).isInstanceOf(SlotAlreadyTaken.class);
    assertThat(engine.transaction.call(() -> engine.occupying.keep(aino, hold)).isHold()).isFalse();
    assertThat(parts.offers.isHeld(hold)).isFalse();
    run(() -> parts.offers.end(hold));
    assertThat(engine.occupying.find(aino, hold)).as("a booking stays").isPresent();
  }

  @Test
  void what_is_not_confirmed_goes_to_the_next_without_a_gap() {
    String hold = offer(she).orElseThrow();

    String next = passOn(hold, he).orElseThrow();

    assertThat(next).isNotEqualTo(hold);
    assertThat(engine.occupying.find(aino, hold)).isEmpty();
    assertThat(engine.occupying.find(veikko, next).orElseThrow().used()).isEqualTo(NINE);
    assertThat(passOn(hold, she)).as("it is gone").isEmpty();
    engine.transaction.call(() -> engine.occupying.keep(veikko, next));
    assertThat(passOn(next, she)).as("it is a booking").isEmpty();
  }

  @Test
  void a_hold_that_ends_leaves_its_time_to_anybody() {
    String hold = offer(she).orElseThrow();

    run(() -> parts.offers.end(hold));

    assertThat(parts.offers.isHeld(hold)).isFalse();
    assertThat(engine.book(veikko, desk, NINE)).isNotNull();
  }

  @Test
  void a_hold_that_is_over_is_offered_to_the_next() {
    engine.hold(citizen(), desk, NINE);
    assertThat(offer(she)).isEmpty();

    engine.clock.forward(Duration.ofMinutes(10));

    assertThat(offer(she)).isPresent();
  }

  @Test
  void nobody_is_sent_to_two_places_at_once() {
    Bookable elsewhere = EngineFixture.limited(engine.desk(), new PersonLimits(1000, true));
    engine.book(aino, elsewhere, NINE);
    String his = offer(he).orElseThrow();

    assertThat(passOn(his, she)).isEmpty();
    run(() -> parts.offers.end(his));
    assertThat(offer(she)).isEmpty();
    assertThatThrownBy(() -> book(she, desk, NINE)).isInstanceOf(OwnTimeOverlaps.class);
    assertThat(book(she, desk, tuesday("09:30", "10:00"))).isNotNull();
    Bookable anywhere = EngineFixture.limited(engine.desk(), new PersonLimits(1000, false));
    assertThat(book(she, anywhere, NINE)).isNotNull();
  }

  @Test
  void who_calls_gets_a_booking_of_his_own() {
    Waiter nobody = OccupyingForOthers.nobodyKnown();

    Claim booked = book(nobody, desk, NINE);

    assertThat(booked.isHold()).isFalse();
    assertThat(booked.heldUntil()).isEmpty();
    assertThat(booked.owner()).isEqualTo(nobody.owner());
    assertThat(booked.resources()).isEqualTo(desk.anyOf());
    assertThat(booked.used()).isEqualTo(NINE);
    assertThat(engine.occupancies.ofClaim(booked.id()).get(0).isHold()).isFalse();
    assertThat(OccupyingForOthers.nobodyKnown()).isNotEqualTo(nobody);
    assertThatThrownBy(() -> book(he, desk, NINE))
        .isInstanceOfSatisfying(
            SlotAlreadyTaken.class, taken -> assertThat(taken.nearest()).hasSize(6));
    assertThatThrownBy(() -> book(he, desk, tuesday("07:00", "07:30")))
        .isInstanceOf(OutsideOpeningHours.class);
  }

  @Test
  void a_booking_gets_another_desk_and_keeps_everything_else() {
    Bookable two = engine.desks(2);
    String from = two.anyOf().get(0);
    String to = two.anyOf().get(1);
    Claim booked = engine.book(aino, two.only(from), NINE);

    assertThat(parts.reseating.occupied(two.anyOf(), tuesday("08:00", "20:00")))
        .containsOnlyKeys(from)
        .containsEntry(from, List.of(NINE));
    reseat(booked, from, two.only(to));

    Claim moved = engine.occupying.find(aino, booked.id()).orElseThrow();
    assertThat(moved.resources()).containsExactly(to);
    assertThat(moved.used()).isEqualTo(NINE);
    assertThat(moved.terms()).isEqualTo("moved");
    assertThatThrownBy(() -> reseat(booked, from, two.only(to))).isInstanceOf(NotFound.class);
    assertThat(parts.reseating.occupied(List.of("nothing"), NINE)).isEmpty();
  }

  @Test
  void a_desk_that_is_taken_or_closed_then_is_no_place_for_it() {
    Bookable two = engine.desks(2);
    String from = two.anyOf().get(0);
    String to = two.anyOf().get(1);
    Claim booked = engine.book(aino, two.only(from), NINE);
    Claim there = engine.hold(veikko, two.only(to), NINE);

    assertThatThrownBy(() -> reseat(booked, from, two.only(to)))
        .isInstanceOf(SlotAlreadyTaken.class);
    assertThat(engine.occupying.find(aino, booked.id()).orElseThrow().resources())
        .containsExactly(from);
    engine.clock.forward(Duration.ofMinutes(10));
    assertThat(parts.reseating.occupied(List.of(to), NINE)).isEmpty();
    reseat(booked, from, two.only(to));
    assertThat(engine.occupancies.ofClaim(there.id())).isEmpty();
  }

  @Test
  void staff_move_whatever_somebody_has() {
    Bookable other = engine.desk();
    Claim booked = engine.book(aino, desk, NINE);
    engine.book(veikko, other, tuesday("10:00", "10:30"));

    Wish taken = new Wish(other, tuesday("10:00", "10:30"), "moved");
    assertThatThrownBy(() -> relocate(booked, taken)).isInstanceOf(SlotAlreadyTaken.class);
    assertThat(engine.occupying.find(aino, booked.id()).orElseThrow().used()).isEqualTo(NINE);
    Claim moved = relocate(booked, new Wish(other, tuesday("11:00", "11:30"), "moved"));

    assertThat(moved.id()).isEqualTo(booked.id());
    assertThat(moved.owner()).isEqualTo(aino.ownerKey());
    assertThat(moved.purpose()).isEqualTo(other.purpose());
    assertThat(moved.resources()).isEqualTo(other.anyOf());
    assertThat(engine.book(veikko, desk, NINE)).as("the old time is free").isNotNull();
  }

  private static Claim relocate(Claim booked, Wish wish) {
    return engine.transaction.call(() -> engine.occupying.relocate(booked.id(), wish));
  }

  private static void reseat(Claim booked, String from, Bookable to) {
    run(() -> parts.reseating.move(booked.id(), from, new Wish(to, NINE, "moved")));
  }

  private Optional<String> offer(Waiter who) {
    return engine.transaction.call(
        () -> parts.offers.hold(who, new Wish(desk, NINE, "{}"), soon()));
  }

  private static Optional<String> passOn(String hold, Waiter next) {
    return engine.transaction.call(() -> parts.offers.passOn(hold, next, soon()));
  }

  private static Claim book(Waiter whom, Bookable what, Period used) {
    return engine.transaction.call(() -> parts.forOthers.book(whom, new Wish(what, used, "{}")));
  }

  private static void run(Runnable work) {
    engine.transaction.call(
        () -> {
          work.run();
          return true;
        });
  }

  private static Instant soon() {
    return engine.clock.instant().plus(Duration.ofMinutes(20));
  }

  private static Waiter waiter(Caller caller) {
    return new Waiter(caller.ownerKey(), caller.party());
  }
}
