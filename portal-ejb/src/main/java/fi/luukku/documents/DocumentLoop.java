package fi.luukku.documents;

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

/** Sweeps the documents' store now and then. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class DocumentLoop {
  @Resource private ManagedThreadFactory threads;
  @Inject private DocumentSweep sweep;

  private Loop loop;

  @PostConstruct
  void start() {
    loop = new Loop("luukku-documents", Duration.ofHours(1), () -> sweep.sweep() < 0);
    loop.start(threads);
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }
}
