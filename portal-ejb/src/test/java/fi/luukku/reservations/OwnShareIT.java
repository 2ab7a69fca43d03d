package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.limited;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Occupancy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** What one person alone may have, also where he asks for all of it at the same moment. */
class OwnShareIT {
  private static final int AT_ONCE = 48;

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
  void refuses_more_open_bookings_of_one_thing_than_its_limit_and_names_them() {
    Bookable desk = limited(engine.desk(), new PersonLimits(2, false));
    Claim late = engine.book(aino, desk, tuesday("11:00", "11:30"));
    Claim early = engine.book(aino, desk, tuesday("09:00", "09:30"));

    assertThatThrownBy(() -> engine.hold(aino, desk, tuesday("13:00", "13:30")))
        .isInstanceOfSatisfying(
            TooManyOpen.class,
            refusal -> {
              assertThat(refusal.claims()).containsExactly(early.id(), late.id());
              assertThat(refusal.args()).containsExactly(2, early.used().starts());
            });
    assertThat(engine.hold(citizen(), desk, tuesday("13:00", "13:30"))).isNotNull();
  }

  @Test
  void counts_each_thing_for_itself_and_nothing_that_is_over() {
    Bookable desk = limited(engine.desk(), new PersonLimits(1, false));
    Bookable other = limited(engine.desk(), new PersonLimits(1, false));
    EngineFixture.MovableClock clock = engine.clock;
    engine.book(aino, desk, tuesday("09:00", "09:30"));

    assertThat(engine.book(aino, other, tuesday("10:00", "10:30"))).isNotNull();
    clock.forward(Duration.ofHours(26));
    try {
      assertThat(engine.book(aino, desk, tuesday("15:00", "15:30"))).isNotNull();
    } finally {
      clock.forward(Duration.ofHours(-26));
    }
  }

  @Test
  void a_hold_counts_as_the_booking_that_it_may_become_and_the_last_choice_counts() {
    Bookable desk = limited(engine.desk(), new PersonLimits(1, false));
    Claim first = engine.hold(aino, desk, tuesday("09:00", "09:30"));

    Claim second = engine.hold(aino, desk, tuesday("11:00", "11:30"));

    assertThatThrownBy(() -> keep(aino, first)).isInstanceOf(HoldHasEnded.class);
    assertThat(keep(aino, second).isHold()).isFalse();
  }

  @Test
  void refuses_a_time_when_the_person_has_to_be_somewhere_else_and_names_it() {
    Bookable here = limited(engine.desk(), new PersonLimits(9, true));
    Bookable there = limited(engine.desk(), new PersonLimits(9, true));
    Claim booked = engine.book(aino, here, tuesday("09:00", "10:00"));

    assertThatThrownBy(() -> engine.hold(aino, there, tuesday("09:30", "10:30")))
        .isInstanceOfSatisfying(
            OwnTimeOverlaps.class,
            refusal -> assertThat(refusal.claims()).containsExactly(booked.id()));
    assertThat(engine.hold(aino, there, tuesday("10:00", "10:30"))).isNotNull();
    assertThat(engine.hold(citizen(), there, tuesday("09:30", "10:00"))).isNotNull();
  }

  @Test
  void does_not_offer_a_time_when_the_person_has_to_be_somewhere_else() {
    Bookable here = limited(engine.desk(), new PersonLimits(9, true));
    Bookable there = limited(engine.desk(), new PersonLimits(9, true));
    Period taken = tuesday("09:00", "10:00");
    engine.book(aino, here, taken);
    var tuesday = java.time.LocalDate.of(2026, 11, 24);

    assertThat(engine.freeTimes.days(aino, there, tuesday, tuesday).get(0).starts())
        .doesNotContain(taken.starts())
        .contains(taken.ends());
    assertThat(engine.freeTimes.days(citizen(), there, tuesday, tuesday).get(0).starts())
        .contains(taken.starts());
  }

  @Test
  void what_needs_nobody_in_person_may_overlap() {
    Bookable hall = limited(engine.desk(), new PersonLimits(9, false));
    Bookable desk = limited(engine.desk(), new PersonLimits(9, true));
    engine.book(aino, hall, tuesday("09:00", "10:00"));

    assertThat(engine.book(aino, desk, tuesday("09:00", "10:00"))).isNotNull();
  }

  @Test
  void a_booking_is_not_moved_to_where_the_person_has_to_be_somewhere_else() {
    Bookable here = limited(engine.desk(), new PersonLimits(1, true));
    Bookable there = limited(engine.desk(), new PersonLimits(1, true));
    Claim moving = engine.book(aino, here, tuesday("09:00", "10:00"));
    engine.book(aino, there, tuesday("11:00", "12:00"));

    assertThatThrownBy(() -> move(moving, here, tuesday("11:30", "12:30")))
        .isInstanceOf(OwnTimeOverlaps.class);
    assertThat(move(moving, here, tuesday("09:30", "10:30")).id()).isEqualTo(moving.id());
  }

  @RepeatedTest(3)
  void many_requests_of_one_person_at_once_hold_no_more_than_three() throws Exception {
    List<Bookable> desks = desks(new PersonLimits(99, false));

    atOnce(number -> engine.hold(aino, desks.get(number), tuesday("09:00", "09:30")));

    assertThat(own()).hasSizeLessThanOrEqualTo(3);
  }

  @RepeatedTest(3)
  void many_requests_of_one_person_at_once_book_no_more_than_the_limit() throws Exception {
    List<Bookable> desks = desks(new PersonLimits(2, false));
    String purpose = desks.get(0).purpose();

    atOnce(
        number -> {
          Bookable desk = sharing(desks.get(number), purpose);
          return keep(aino, engine.hold(aino, desk, tuesday("09:00", "09:30")));
        });

    assertThat(own()).filteredOn(one -> !one.isHold()).hasSize(2);
    assertThat(own()).hasSize(2);
  }

  @RepeatedTest(3)
  void many_requests_of_one_person_at_once_leave_him_in_one_place() throws Exception {
    List<Bookable> desks = desks(new PersonLimits(9, true));

    atOnce(number -> keep(aino, engine.hold(aino, desks.get(number), tuesday("09:00", "09:30"))));

    assertThat(own()).singleElement().matches(one -> !one.isHold());
  }

  private static List<Bookable> desks(PersonLimits limits) {
    List<Bookable> desks = new ArrayList<>();
    for (int number = 0; number < AT_ONCE; number++) {
      desks.add(limited(engine.desk(), limits));
    }
    return desks;
  }

  /** Another desk of the same service. */
  private static Bookable sharing(Bookable desk, String purpose) {
    return new Bookable(desk.anyOf(), desk.hours(), desk.rules(), desk.limits(), purpose);
  }

  private List<Occupancy> own() {
    return engine.occupancies.of(aino.ownerKey(), engine.clock.instant());
  }

  private static Claim keep(Caller caller, Claim hold) {
    return engine.transaction.call(() -> engine.occupying.keep(caller, hold.id()));
  }

  private Claim move(Claim claim, Bookable what, Period to) {
    return engine.transaction.call(
        () -> engine.occupying.move(aino, claim.id(), new Wish(what, to, "{}")));
  }

  private interface Attempt {
    Claim number(int number);
  }

  /** Lets all go at once; who is refused because of what he has, or was too slow, lost. */
  private static void atOnce(Attempt attempt) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Optional<Claim>>> results = new ArrayList<>();
    for (int number = 0; number < AT_ONCE; number++) {
      int mine = number;
      Callable<Optional<Claim>> call =
          () -> {
            start.await();
            try {
              return Optional.of(attempt.number(mine));
            } catch (OwnBookingsInTheWay | HoldHasEnded | SlotAlreadyTaken lost) {
              return Optional.empty();
            }
          };
      results.add(threads.submit(call));
    }
    start.countDown();
    for (Future<Optional<Claim>> result : results) {
      result.get();
    }
    threads.shutdown();
  }
}
