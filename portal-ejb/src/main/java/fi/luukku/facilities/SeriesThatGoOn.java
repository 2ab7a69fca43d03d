package fi.luukku.facilities;

import fi.luukku.casework.CaseDates;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.OccupyingSeries;
import fi.luukku.shared.jobs.Loop;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * When a date of a series is over, the next one becomes the time of its case, so that lists and
 * calendars show what comes. Doing it again is doing it once: any number of nodes may.
 */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class SeriesThatGoOn {
  private static final Duration PAUSE = Duration.ofMinutes(5);

  /** Longer than a node is ever away. */
  private static final Duration LOOK_BACK = Duration.ofDays(3);

  @Resource private ManagedThreadFactory threads;
  @Inject private DatesOfSeries series;
  @Inject private OccupyingSeries occupying;
  @Inject private CaseDates cases;
  @Inject private ClaimTransaction transaction;
  @Inject private Clock clock;

  private Loop loop;

  @PostConstruct
  void start() {
    loop = new Loop("luukku-series", PAUSE, this::goOn);
    loop.start(threads);
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }

  /** One round; never more to do at once. */
  boolean goOn() {
    Instant now = clock.instant();
    occupying
        .withDatesOver(now.minus(LOOK_BACK), now)
        .forEach(one -> transaction.call(() -> goOn(one, now)));
    return false;
  }

  private boolean goOn(OccupyingSeries.Name name, Instant now) {
    List<Claim> left = occupying.dates(name.series()).map(one -> one.toCome(now)).orElse(List.of());
    if (left.isEmpty()) {
      return false;
    }
    Claim next = left.get(0);
    cases.goesOn(name.owner(), name.series(), DatesOfSeries.dateOf(next), series.cancelUntil(next));
    return true;
  }
}
