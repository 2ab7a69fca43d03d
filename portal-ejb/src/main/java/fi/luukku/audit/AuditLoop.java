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
import java.time.Duration;

/** Keeps the trail sealed; several nodes take turns as it comes. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class AuditLoop {
  @Resource private ManagedThreadFactory threads;
  @Inject private AuditSealing sealing;
  @Inject private AuditTrail trail;

  private Loop loop;

  @PostConstruct
  void start() {
    loop = new Loop("luukku-audit", Duration.ofSeconds(5), this::round);
    loop.start(threads);
  }

  private boolean round() {
    trail.writeCounted();
    return sealing.seal();
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }
}
