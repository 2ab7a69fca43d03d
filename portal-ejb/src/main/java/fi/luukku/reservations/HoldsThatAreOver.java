package fi.luukku.reservations;

import fi.luukku.reservations.persistence.Occupancies;
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
import java.time.Clock;
import java.time.Duration;

/**
 * Sweeps away the rows of holds that are over. Nobody waits for it: such a hold occupies nothing,
 * and whoever wants its time removes it himself. Any number of nodes may sweep at once.
 */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class HoldsThatAreOver {
  private static final Duration PAUSE = Duration.ofMinutes(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private Occupancies occupancies;
  @Inject private Clock clock;

  private Loop sweeping;

  @PostConstruct
  void start() {
    sweeping = new Loop("luukku-holds", PAUSE, () -> occupancies.removeOver(clock.instant()) > 0);
    sweeping.start(threads);
  }

  @PreDestroy
  void stop() {
    sweeping.stop();
  }
}
