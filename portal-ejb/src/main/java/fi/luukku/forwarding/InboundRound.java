package fi.luukku.forwarding;

import fi.luukku.forwarding.domain.Arrival;
import fi.luukku.forwarding.domain.ArrivalName;
import fi.luukku.forwarding.domain.Fault;
import fi.luukku.forwarding.domain.Rejected;
import fi.luukku.forwarding.domain.Tries;
import fi.luukku.forwarding.integration.ArrivalReader;
import fi.luukku.forwarding.integration.FaultReader;
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
 * hand and is tried again, because the broker would count a redelivery against it. A fault that
 * nobody knows is tried {@link Tries#MOST} times, so that no message holds up those behind it.
 */
@Dependent
class InboundRound {
  private static final Logger LOG = Logger.getLogger(InboundRound.class.getName());

  @Inject private ArrivalReader reader;
  @Inject private InboxDesk desk;

  private final Tries tries = new Tries();

  /** One message; whether there was one. */
  boolean take(InboundQueue queue) {
    Optional<String> body = queue.next();
    if (body.isEmpty()) {
      return false;
    }
    ArrivalName name = reader.nameOf(body.get(), queue.address());
    Optional<String> deadReason =
        queue.fault().map(why -> bury(name, why)).or(() -> land(body.get(), name, queue));
    deadReason.ifPresent(queue::bury);
    queue.done();
    tries.forget(name);
    return true;
  }

  /** Why the message cannot be used, if it cannot. */
  private Optional<String> land(String body, ArrivalName name, InboundQueue queue) {
    try {
      Arrival arrival = reader.read(body, queue.address());
      return desk.take(arrival, queue.address());
    } catch (Rejected rejected) {
      return Optional.of(bury(name, rejected.getMessage()));
    } catch (Refusal refusal) {
      return Optional.of(bury(name, "The case refuses it: " + refusal.code() + "."));
    } catch (RuntimeException failed) {
      return Optional.of(giveUp(name, queue, failed));
    }
  }

  /** Buries the message after its last try; before that the fault goes on its way. */
  private String giveUp(ArrivalName name, InboundQueue queue, RuntimeException failed) {
    Fault fault = FaultReader.read(failed);
    if (!tries.wasLast(name, queue.deliveries(), fault)) {
      throw failed;
    }
    LOG.log(Level.WARNING, "A message from the back office failed for the last time", failed);
    return bury(
        name,
        fault == Fault.IN_THE_MESSAGE
            ? "The message holds a value that cannot be stored."
            : "The portal failed on it " + Tries.MOST + " times.");
  }

  private String bury(ArrivalName name, String why) {
    String reason = ArrivalName.oneLine(why);
    desk.bury(name, reason);
    LOG.log(Level.WARNING, "A message from the back office could not be used: {0}", reason);
    return reason;
  }
}
