package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.open;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.Caller;
import fi.luukku.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.IntFunction;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Many at once for the same time: one wins, all others learn it in words, nobody sees a fault. */
class OccupyingRaceIT {
  private static final int RIVALS = 200;

  private static EngineFixture engine;

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(engine.overlaps()).isZero();
    engine.close();
  }

  @RepeatedTest(3)
  void of_two_hundred_for_one_time_exactly_one_wins() throws Exception {
    Bookable desk = engine.desk();

    List<Claim> winners =
        race(rival -> () -> engine.book(citizen(), desk, tuesday("09:00", "09:30")));

    assertThat(winners).hasSize(1);
  }

  @RepeatedTest(3)
  void of_two_hundred_for_five_desks_exactly_five_win() throws Exception {
    Bookable desks = engine.desks(5);

    List<Claim> winners =
        race(rival -> () -> engine.book(citizen(), desks, tuesday("09:00", "09:30")));

    assertThat(winners).hasSize(5);
    assertThat(winners).extracting(Claim::resources).doesNotHaveDuplicates();
  }

  @Test
  void overlapping_wishes_leave_no_overlap() throws Exception {
    Bookable desk = engine.desk();

    List<Claim> winners =
        race(rival -> () -> engine.book(citizen(), desk, somewhereOnTuesday(rival)));

    assertThat(winners).isNotEmpty();
    for (Claim one : winners) {
      assertThat(winners).filteredOn(other -> one.used().overlaps(other.used())).hasSize(1);
    }
  }

  @Test
  void wholes_and_parts_at_once_leave_no_overlap_and_no_deadlock() throws Exception {
    String hall = engine.hallWithTwoHalves();
    List<String> keys = List.of(hall, hall + "-a", hall + "-b");

    List<Claim> winners =
        race(
            rival ->
                () ->
                    engine.book(
                        citizen(), open(List.of(keys.get(rival % 3))), somewhereOnTuesday(rival)));

    assertThat(winners).isNotEmpty();
    assertThat(engine.overlaps()).isZero();
  }

  @Test
  void bookings_cancels_and_moves_at_once_lose_nothing() throws Exception {
    Bookable desk = engine.desk();

    List<Claim> standing = race(rival -> () -> bookThenMoveOrCancel(desk, rival));

    assertThat(standing)
        .allSatisfy(
            claim ->
                assertThat(engine.occupancies.ofClaim(claim.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.used()).isEqualTo(claim.used())));
  }

  private static Claim bookThenMoveOrCancel(Bookable desk, int rival) {
    Caller caller = citizen();
    Claim booked = engine.book(caller, desk, somewhereOnTuesday(rival));
    if (rival % 3 == 0) {
      return booked;
    }
    if (rival % 3 == 1) {
      engine.transaction.call(
          () -> {
            engine.occupying.free(booked.id());
            return null;
          });
      throw new SlotAlreadyTaken();
    }
    try {
      Wish wish = new Wish(desk, somewhereOnTuesday(rival), "{}");
      return engine.transaction.call(() -> engine.occupying.move(caller, booked.id(), wish));
    } catch (SlotAlreadyTaken stayed) {
      return booked;
    }
  }

  private static Period somewhereOnTuesday(int rival) {
    int start = 8 * 2 + ThreadLocalRandom.current().nextInt(20);
    int end = start + 1 + rival % 4;
    return tuesday(clock(start), clock(end));
  }

  private static String clock(int halfHours) {
    return String.format("%02d:%s", halfHours / 2, halfHours % 2 == 0 ? "00" : "30");
  }

  /** Lets all go at once; claims of those who won. Refusals are losses, all else is a fault. */
  private static List<Claim> race(IntFunction<Callable<Claim>> rivals) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(RIVALS);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<List<Claim>>> results = new ArrayList<>();
    for (int rival = 0; rival < RIVALS; rival++) {
      Callable<Claim> attempt = rivals.apply(rival);
      results.add(
          threads.submit(
              () -> {
                start.await();
                try {
                  return List.of(attempt.call());
                } catch (SlotAlreadyTaken lost) {
                  return List.of();
                } catch (Refusal other) {
                  throw new AssertionError("nobody is refused for another reason", other);
                }
              }));
    }
    start.countDown();
    List<Claim> winners = new ArrayList<>();
    for (Future<List<Claim>> result : results) {
      winners.addAll(result.get());
    }
    threads.shutdown();
    return winners;
  }
}
