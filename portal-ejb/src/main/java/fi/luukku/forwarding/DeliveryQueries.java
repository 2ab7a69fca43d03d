package fi.luukku.forwarding;

import fi.luukku.forwarding.persistence.Inbox;
import fi.luukku.forwarding.persistence.Outbox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** How delivery stands, for health checks and gauges. Holds no personal data. */
@Stateless
public class DeliveryQueries {
  @Inject private Outbox outbox;
  @Inject private Inbox inbox;
  @Inject private ForwardingLoops loops;

  @PermitAll
  public Delivery now() {
    return new Delivery(outbox.unsent(), outbox.oldestUnsent(), inbox.dead(), loops.isConnected());
  }
}
