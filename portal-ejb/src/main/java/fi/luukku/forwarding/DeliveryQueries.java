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

  /**
   * Asks the loops before the tables: until the database has its schema they let nobody in, and who
   * waited for them with a table in hand would keep the migration that changes it waiting as well.
   */
  @PermitAll
  public Delivery now() {
    boolean connected = loops.isConnected();
    return new Delivery(outbox.unsent(), outbox.oldestUnsent(), inbox.dead(), connected);
  }
}
