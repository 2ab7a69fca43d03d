package fi.luukku.facilities;

import static org.assertj.core.api.Assertions.assertThat;

import fi.luukku.casework.CaseFixture;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Period;
import fi.luukku.shared.Refusal;
import fi.luukku.testing.AsCitizen;
import fi.luukku.testing.DeskArchive;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.RepeatedTest;

/** One person who presses everywhere at once, in the server with its transactions. */
@ArquillianTest
class ParallelHoldsIT {
  private static final String GYM = "koivumaki-gym";
  private static final String HALL = "sports-hall-a";
  private static final int AT_ONCE = 10;
  private static final int MOST_HOLDS = 3;

  @Inject private Reserved reserved;
  @Inject private FacilityReserving reserving;
  @Inject private AsCitizen asCitizen;
  @Resource private ManagedExecutorService threads;

  private final Caller aino = CaseFixture.someCitizen();

  @Deployment
  static WebArchive deployment() {
    return DeskArchive.create();
  }

  @RepeatedTest(3)
  void ten_holds_at_once_are_held_or_refused_and_nothing_else() throws Exception {
    LocalDate day = reserved.dayIn(14, GYM, HALL);
    CountDownLatch start = new CountDownLatch(1);
    List<Future<String>> answers = new ArrayList<>();
    IntStream.range(0, AT_ONCE)
        .forEach(one -> answers.add(threads.submit(holding(start, day, one))));
    start.countDown();

    List<String> held = new ArrayList<>();
    for (Future<String> answer : answers) {
      held.add(answer.get());
    }

    assertThat(held).filteredOn(one -> !one.isEmpty()).isNotEmpty();
    assertThat(held)
        .filteredOn(
            one -> !one.isEmpty() && asCitizen.call(() -> reserving.held(aino, one)).isPresent())
        .hasSizeBetween(1, MOST_HOLDS)
        .allSatisfy(one -> asCitizen.run(() -> reserving.letGo(aino, one)));
  }

  /** Holds an hour of its own and confirms nothing; empty where it was refused. */
  private Callable<String> holding(CountDownLatch start, LocalDate day, int number) {
    String place = number % 2 == 0 ? GYM : HALL;
    int hour = 16 + number / 2;
    Period time = Reserved.on(day, hour + ":00", (hour + 1) + ":00");
    return () -> {
      start.await();
      try {
        return reserved.held(aino, place, place, UserGroup.RESIDENT, time);
      } catch (Refusal refused) {
        return "";
      }
    };
  }
}
