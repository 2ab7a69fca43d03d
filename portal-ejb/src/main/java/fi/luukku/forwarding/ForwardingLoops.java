package fi.luukku.forwarding;

import fi.luukku.forwarding.integration.BackOfficeQueues;
import fi.luukku.forwarding.integration.Broker;
import fi.luukku.forwarding.integration.InboundQueue;
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
 * Keeps relay and inbox going on this node. Starting waits for no broker, and stopping lets the
 * round that runs come to its end.
 */
@Singleton
@Startup
@DependsOn("DatabaseStart")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@PermitAll
public class ForwardingLoops {
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private Broker broker;
  @Inject private RelayRound relayRound;
  @Inject private InboundRound inboundRound;
  @Inject private RelayNudge nudge;

  private BackOfficeQueues queues;
  private InboundQueue inbound;
  private Loop relay;
  private Loop inbox;

  @PostConstruct
  void start() {
    queues = new BackOfficeQueues(broker);
    inbound = new InboundQueue(broker);
    relay = new Loop("luukku-relay", PAUSE, this::relayOnce);
    inbox = new Loop("luukku-inbox", PAUSE, () -> inboundRound.take(inbound));
    nudge.wakes(relay);
    relay.start(threads);
    inbox.start(threads);
  }

  private boolean relayOnce() throws Exception {
    queues.connect();
    return relayRound.send(queues);
  }

  @PreDestroy
  void stop() {
    relay.stop();
    inbox.stop();
    queues.close();
    inbound.close();
  }

  /** Whether this node's relay reached the broker at its last attempt. */
  public boolean isConnected() {
    return queues.isConnected();
  }
}
