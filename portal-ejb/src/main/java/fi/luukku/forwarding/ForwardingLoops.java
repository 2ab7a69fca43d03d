package fi.luukku.forwarding;

import fi.luukku.forwarding.domain.InboundAddress;
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
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.Config;

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
  private static final String APART = "luukku.backoffice.queues";
  private static final String ANEW = "luukku.inbound.anew";
  private static final int LOOKS = 15;
  private static final Duration PAUSE = Duration.ofSeconds(1);

  @Resource private ManagedThreadFactory threads;
  @Inject private Broker broker;
  @Inject private RelayRound relayRound;
  @Inject private Instance<InboundRound> inboundRounds;
  @Inject private RelayNudge nudge;

  @Inject private Config config;

  private BackOfficeQueues queues;
  private List<InboundQueue> inbound;
  private List<Loop> inboxes;
  private Loop relay;

  @PostConstruct
  void start() {
    queues = new BackOfficeQueues(broker);
    relay = new Loop("luukku-relay", PAUSE, this::relayOnce);
    nudge.wakes(relay);
    relay.start(threads);
    startInboxes();
  }

  /** One for each address, so that none waits for another. */
  private void startInboxes() {
    Set<String> own = Set.copyOf(config.getOptionalValues(APART, String.class).orElse(List.of()));
    int looks = config.getOptionalValue(ANEW, Integer.class).orElse(LOOKS);
    inbound =
        InboundAddress.all(own).stream().map(one -> new InboundQueue(broker, one, looks)).toList();
    inboxes = inbound.stream().map(this::inbox).toList();
    inboxes.forEach(inbox -> inbox.start(threads));
  }

  private Loop inbox(InboundQueue queue) {
    InboundRound round = inboundRounds.get();
    String name = queue.address().queue().map(key -> "luukku-inbox-" + key).orElse("luukku-inbox");
    return new Loop(name, PAUSE, () -> round.take(queue));
  }

  private boolean relayOnce() throws Exception {
    queues.connect();
    return relayRound.send(queues);
  }

  @PreDestroy
  void stop() {
    relay.stop();
    inboxes.forEach(Loop::stop);
    queues.close();
    inbound.forEach(InboundQueue::close);
  }

  /** Whether this node's relay reached the broker at its last attempt. */
  public boolean isConnected() {
    return queues.isConnected();
  }
}
