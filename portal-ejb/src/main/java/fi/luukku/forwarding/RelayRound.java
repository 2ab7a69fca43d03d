package fi.luukku.forwarding;

import fi.luukku.forwarding.integration.BackOfficeQueues;
import fi.luukku.forwarding.persistence.Outbox;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * One round of the relay. The rows stay locked until the broker has them on disk, so no other node
 * sends them too; a node that dies in between leaves them unsent, and they go out again with the
 * same id.
 */
@Stateless
@PermitAll
public class RelayRound {
  private static final int BATCH = 100;

  @Inject private Outbox outbox;

  /** Sends what waits; whether there may be more. */
  @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
  public boolean send(BackOfficeQueues queues) {
    List<Outbox.Waiting> waiting = outbox.take(BATCH);
    if (waiting.isEmpty()) {
      return false;
    }
    queues.send(waiting);
    outbox.sent(waiting.stream().map(Outbox.Waiting::id).toList());
    return true;
  }
}
