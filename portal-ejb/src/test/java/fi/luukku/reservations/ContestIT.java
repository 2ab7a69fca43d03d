package fi.luukku.reservations;

import static fi.luukku.reservations.EngineFixture.citizen;
import static fi.luukku.reservations.EngineFixture.tuesday;
import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.identity.Caller;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Rivals of two nodes, each with connections and a memory of its own, for the same times: of half
 * of the desks all want the same places, of the others anything on that day, which overlaps, and
 * winners cancel or move. {@code -Drush.attempts=100000} makes it a long one.
 */
class ContestIT {
  private static final Logger LOG = Logger.getLogger(ContestIT.class.getName());
  private static final int ATTEMPTS = Integer.getInteger("rush.attempts", 2_000);
  private static final int RIVALS = 50;
  private static final int PLACES = 12;
  private static final int THREADS = 32;
  private static final Duration A_DAY = Duration.ofDays(1);

  private static List<EngineFixture> nodes;

  private final Queue<Claim> standing = new ConcurrentLinkedQueue<>();
  private final Map<Wish, AtomicInteger> winners = new ConcurrentHashMap<>();
  private final AtomicInteger lost = new AtomicInteger();
  private final AtomicInteger lostWithoutNearest = new AtomicInteger();
  private final AtomicInteger cancelled = new AtomicInteger();
  private final AtomicInteger moved = new AtomicInteger();

  /** What becomes of a winner is by turns, so that of each kind there are some. */
  private final AtomicInteger fates = new AtomicInteger();

  private final AtomicInteger movers = new AtomicInteger();

  @BeforeAll
  static void start() throws Exception {
    nodes = List.of(new EngineFixture(), new EngineFixture());
  }

  @AfterAll
  static void stop() {
    nodes.forEach(EngineFixture::close);
  }

  @Test
  void exactly_one_wins_each_place_and_nothing_acknowledged_is_lost() throws Exception {
    List<Callable<Void>> attempts = new ArrayList<>();
    while (attempts.size() < ATTEMPTS) {
      attempts.addAll(forPlaces(nodes.get(0).desk()));
      attempts.addAll(forAnything(nodes.get(0).desk()));
    }
    long start = System.nanoTime();
    run(attempts);
    double seconds = (System.nanoTime() - start) / 1e9;

    LOG.info(
        () ->
            "%d attempts, %.0f a second: %d stand, %d lost, %d cancelled, %d moved"
                .formatted(
                    attempts.size(),
                    attempts.size() / seconds,
                    standing.size(),
                    lost.get(),
                    cancelled.get(),
                    moved.get()));
    assertThat(nodes.get(0).overlaps()).isZero();
    assertThat(winners.values()).extracting(AtomicInteger::get).containsOnly(1);
    assertThat(standing)
        .allSatisfy(
            claim ->
                assertThat(nodes.get(0).occupancies.ofClaim(claim.id()))
                    .singleElement()
                    .satisfies(row -> assertThat(row.used()).isEqualTo(claim.used())));
    assertThat(lostWithoutNearest).as("told no other time though the month is free").hasValue(0);
    assertThat(cancelled.get()).isPositive();
    assertThat(moved.get()).isPositive();
  }

  private static void run(List<Callable<Void>> attempts) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    for (Future<Void> one : threads.invokeAll(attempts)) {
      one.get();
    }
    threads.shutdown();
  }

  /** All rivals of a place one after the other, every second of them at the other node. */
  private List<Callable<Void>> forPlaces(Bookable desk) {
    List<Callable<Void>> attempts = new ArrayList<>();
    for (int place = 0; place < PLACES; place++) {
      Wish wish = new Wish(desk, tuesday(clock(16 + 2 * place), clock(17 + 2 * place)), "{}");
      IntStream.range(0, RIVALS)
          .forEach(rival -> attempts.add(() -> compete(nodes.get(rival % 2), wish)));
    }
    return attempts;
  }

  private List<Callable<Void>> forAnything(Bookable desk) {
    return IntStream.range(0, RIVALS * PLACES)
        .<Callable<Void>>mapToObj(rival -> () -> use(nodes.get(rival % 2), desk, rival))
        .toList();
  }

  private Void compete(EngineFixture node, Wish wish) {
    AtomicInteger won = winners.computeIfAbsent(wish, any -> new AtomicInteger());
    try {
      standing.add(node.book(citizen(), wish.what(), wish.used()));
      won.incrementAndGet();
    } catch (SlotAlreadyTaken taken) {
      lose(taken);
    }
    return null;
  }

  private Void use(EngineFixture node, Bookable desk, int rival) {
    Caller caller = citizen();
    try {
      Claim booked = node.book(caller, desk, somewhere(rival));
      int fate = fates.getAndIncrement() % 3;
      if (fate == 0) {
        cancel(node, booked);
      } else {
        standing.add(fate == 1 ? move(node, caller, booked, desk, rival) : booked);
      }
    } catch (SlotAlreadyTaken taken) {
      lose(taken);
    }
    return null;
  }

  private void cancel(EngineFixture node, Claim booked) {
    node.transaction.call(
        () -> {
          node.occupying.free(booked.id());
          return booked;
        });
    cancelled.incrementAndGet();
  }

  /**
   * Half of them to a place of the full day, the others to the next day, where the first is sure.
   */
  private Claim move(EngineFixture node, Caller caller, Claim booked, Bookable desk, int rival) {
    Period there = somewhere(rival);
    if (movers.getAndIncrement() % 2 == 0) {
      there = new Period(there.starts().plus(A_DAY), there.ends().plus(A_DAY));
    }
    try {
      Wish wish = new Wish(desk, there, "{}");
      Claim moving = node.transaction.call(() -> node.occupying.move(caller, booked.id(), wish));
      moved.incrementAndGet();
      return moving;
    } catch (SlotAlreadyTaken stays) {
      return booked;
    }
  }

  private void lose(SlotAlreadyTaken taken) {
    lost.incrementAndGet();
    if (taken.nearest().isEmpty()) {
      lostWithoutNearest.incrementAndGet();
    }
  }

  private static Period somewhere(int rival) {
    int start = 16 + ThreadLocalRandom.current().nextInt(20);
    return tuesday(clock(start), clock(start + 1 + rival % 4));
  }

  private static String clock(int halfHours) {
    return String.format("%02d:%s", halfHours / 2, halfHours % 2 == 0 ? "00" : "30");
  }
}
