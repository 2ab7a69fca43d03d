package fi.luukku.cosigning;

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

/** Looks now and then for requests that come to their end. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class SignatureLoop {
  @Resource private ManagedThreadFactory threads;
  @Inject private SignatureSweep sweep;
  @Inject private SignatureTimes times;

  private Loop loop;

  @PostConstruct
  void start() {
    loop = new Loop("luukku-signatures", times.sweepEvery(), sweep::sweep);
    loop.start(threads);
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }
}
