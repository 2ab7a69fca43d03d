package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.OutsideClosures.Clash;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.persistence.ClosedPeriods;
import fi.luukku.reservations.persistence.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.RepeatedTest;

/**
 * Staff close hours while citizens book them: whoever is booked there is known to who closes, and
 * nobody else has anything there afterwards.
 */
class ClosingRaceIT {
  private static final int RIVALS = 60;
  private static final int STARTS = 16;
  private static final Period CLOSED = tuesday("09:00", "15:00");

  private static EngineFixture engine;
  private static ClosedTimes closing;

  @BeforeAll
  static void start() throws Exception {
    engine = new EngineFixture();
    closing =
        new ClosedTimes(
            new Resources(engine.database), engine.occupancies, new ClosedPeriods(engine.database));
  }

  @AfterAll
  static void stop() throws Exception {
    assertThat(engine.overlaps()).isZero();
    engine.close();
  }

  @RepeatedTest(10)
  void whoever_stands_in_closed_hours_is_told_to_who_closes() throws Exception {
    Bookable desk = engine.desk();
    ExecutorService threads = Executors.newFixedThreadPool(RIVALS + 1);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<Optional<Claim>>> attempts = new ArrayList<>();
    for (int rival = 0; rival < RIVALS; rival++) {
      Period wish = wish(rival);
      attempts.add(threads.submit(after(start, () -> bookInTwoSteps(desk, wish))));
    }
    Future<List<Clash>> closer = threads.submit(after(start, () -> close(desk)));

    start.countDown();
    List<Clash> told = closer.get();
    List<String> standing = new ArrayList<>();
    for (Future<Optional<Claim>> attempt : attempts) {
      attempt
          .get()
          .filter(claim -> claim.used().overlaps(CLOSED))
          .ifPresent(claim -> standing.add(claim.id()));
    }
    threads.shutdown();

    assertThat(told).extracting(Clash::claim).containsExactlyInAnyOrderElementsOf(standing);
    assertThat(there(desk)).noneMatch(Occupancy::isHold);
    assertThatThrownBy(() -> engine.book(citizen(), desk, tuesday("10:00", "10:30")))
        .isInstanceOf(SlotAlreadyTaken.class);
  }

  private static <T> Callable<T> after(CountDownLatch start, Callable<T> what) {
    return () -> {
      start.await();
      return what.call();
    };
  }

  /** As people do: held in one request, confirmed in another. */
  private static Optional<Claim> bookInTwoSteps(Bookable desk, Period wish) {
    Caller caller = citizen();
    try {
      Claim held = engine.hold(caller, desk, wish);
      return Optional.of(engine.transaction.call(() -> engine.occupying.keep(caller, held.id())));
    } catch (SlotAlreadyTaken | HoldHasEnded lost) {
      return Optional.empty();
    }
  }

  private static List<Clash> close(Bookable desk) {
    String source = UUID.randomUUID().toString();
    return engine.transaction.call(() -> closing.close(source, desk.anyOf().get(0), CLOSED));
  }

  private static List<Occupancy> there(Bookable desk) {
    return engine.transaction.call(
        () -> {
          List<Long> ids =
              new Resources(engine.database)
                  .with(desk.anyOf()).occupiedBy(desk.anyOf().get(0)).stream()
                      .map(Resource::id)
                      .toList();
          return engine.occupancies.overlapping(ids, CLOSED);
        });
  }

  private static Period wish(int rival) {
    int half = 17 + rival % STARTS;
    return tuesday(clock(half), clock(half + 1));
  }

  private static String clock(int halfHours) {
    return String.format("%02d:%s", halfHours / 2, halfHours % 2 == 0 ? "00" : "30");
  }
}
