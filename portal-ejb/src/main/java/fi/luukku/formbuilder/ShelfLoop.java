package fi.luukku.formbuilder;

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
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Duration;

/** Looks again and again whether another node has published a form, and which are open. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ShelfLoop {
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  @Resource private ManagedThreadFactory threads;
  @Inject private PublishedShelf shelf;
  @Inject private OpenForms open;

  private Loop loop;

  @PostConstruct
  void start() {
    loop = new Loop("luukku-forms", BETWEEN_LOOKS, this::look);
    loop.start(threads);
  }

  /** This node knows at once. */
  public void nudge(@Observes(during = TransactionPhase.AFTER_SUCCESS) FormPublished published) {
    loop.nudge();
  }

  private boolean look() {
    shelf.lookAgain();
    open.lookAgain();
    return false;
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }
}
