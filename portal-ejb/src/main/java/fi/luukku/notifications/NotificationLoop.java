package fi.luukku.notifications;

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

/** Keeps the sender of mails going on this node. */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class NotificationLoop {
  @Resource private ManagedThreadFactory threads;
  @Inject private SenderRound round;
  @Inject private SenderNudge nudge;

  @Inject private MailToStrangers strangers;

  private Loop sender;
  private Loop forgetting;

  @PostConstruct
  void start() {
    sender = new Loop("luukku-mail", Duration.ofSeconds(1), round::send);
    nudge.wakes(sender);
    sender.start(threads);
    forgetting = new Loop("luukku-mail-counts", Duration.ofHours(6), strangers::forget);
    forgetting.start(threads);
  }

  @PreDestroy
  void stop() {
    sender.stop();
    forgetting.stop();
  }
}
