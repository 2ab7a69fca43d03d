package fi.luukku.audit;

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
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Keeps the trail sealed; several nodes take turns as it comes. Its end is told to the log once an
 * hour: where logs are carried elsewhere, an end that is cut off in the database shows there.
 */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AuditLoop {
  private static final Logger LOG = Logger.getLogger(AuditLoop.class.getName());
  private static final Duration BETWEEN = Duration.ofHours(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private AuditSealing sealing;
  @Inject private AuditTrail trail;

  @Inject private Clock clock;

  private Loop loop;
  private Instant told = Instant.EPOCH;

  @PostConstruct
  void start() {
    loop = new Loop("luukku-audit", Duration.ofSeconds(5), this::round);
    loop.start(threads);
  }

  private boolean round() {
    trail.writeCounted();
    boolean more = sealing.seal();
    if (!more && told.plus(BETWEEN).isBefore(clock.instant())) {
      sealing.end().ifPresent(this::tell);
    }
    return more;
  }

  private void tell(String end) {
    told = clock.instant();
    LOG.log(Level.INFO, "Audit trail sealed up to {0}", end);
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }
}
