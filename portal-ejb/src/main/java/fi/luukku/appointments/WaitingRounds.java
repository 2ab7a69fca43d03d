package fi.luukku.appointments;

import fi.luukku.appointments.persistence.WaitingLines.Line;
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
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;

/**
 * Passes offers on that are over, and looks for times that became free without anybody giving them
 * back: a hold that ended, a day that opened. Any number of nodes may go round at once.
 */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class WaitingRounds {
  private static final Duration PAUSE = Duration.ofSeconds(10);

  @Resource private ManagedThreadFactory threads;
  @Inject private WaitingLine line;

  private Loop going;

  @PostConstruct
  void start() {
    going = new Loop("luukku-waiting", PAUSE, this::round);
    going.start(threads);
  }

  @PreDestroy
  void stop() {
    going.stop();
  }

  private boolean round() {
    if (line.passOn()) {
      return true;
    }
    for (Line one : line.lines()) {
      line.look(one);
    }
    return false;
  }
}
