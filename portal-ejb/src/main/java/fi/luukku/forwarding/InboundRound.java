package fi.luukku.forwarding;

import fi.luukku.forwarding.domain.Arrival;
import fi.luukku.forwarding.domain.ArrivalName;
import fi.luukku.forwarding.domain.Rejected;
import fi.luukku.forwarding.integration.ArrivalReader;
import fi.luukku.forwarding.integration.InboundQueue;
import fi.luukku.shared.Refusal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens to one message from the back office: it lands, or it is a repeat, or it is buried
 * with the reason. A fault of our own (the database is away) is none of these: the message stays in
 * hand and is tried again, because the broker would count a redelivery against it.
 */
@Dependent
class InboundRound {
  private static final Logger LOG = Logger.getLogger(InboundRound.class.getName());

  @Inject private ArrivalReader reader;
  @Inject private InboxDesk desk;

  /** One message; whether there was one. */
  boolean take(InboundQueue queue) {
    Optional<String> body = queue.next();
    if (body.isEmpty()) {
      return false;
    }
    Optional<String> deadReason = land(body.get());
    deadReason.ifPresent(queue::bury);
    queue.done();
    return true;
  }

  /** Why the message cannot be used, if it cannot. */
  private Optional<String> land(String body) {
    try {
      Arrival arrival = reader.read(body);
      return desk.take(arrival);
    } catch (Rejected rejected) {
      return Optional.of(bury(body, rejected.getMessage()));
    } catch (Refusal refusal) {
      return Optional.of(bury(body, "The case refuses it: " + refusal.code() + "."));
    }
  }

  private String bury(String body, String reason) {
    ArrivalName name = reader.nameOf(body);
    desk.bury(name, reason);
    LOG.log(Level.WARNING, "A message from the back office could not be used: {0}", reason);
    return reason;
  }
}
