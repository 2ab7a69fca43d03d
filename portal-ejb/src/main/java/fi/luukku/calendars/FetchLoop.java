package fi.luukku.calendars;

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

/** Fetches outside calendars when they are due. Each is a row that one node takes. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class FetchLoop {
  @Resource private ManagedThreadFactory threads;
  @Inject private FetchRound round;
  @Inject private FetchNudge nudge;

  private Loop loop;

  @PostConstruct
  void start() {
    loop = new Loop("luukku-outside-calendars", Duration.ofMinutes(1), round::run);
    nudge.wakes(loop);
    loop.start(threads);
  }

  @PreDestroy
  void stop() {
    loop.stop();
  }
}
