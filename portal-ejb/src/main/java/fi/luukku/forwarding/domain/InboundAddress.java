package fi.luukku.forwarding.domain;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An address to which a back office sends, and whose cases it speaks for. Who may send there is the
 * broker's to say; what it means is ours.
 *
 * @param queue the work queue whose own address it is; empty for the plain one
 * @param apart the work queues that have an address of their own: the plain one speaks for all
 *     others
 */
public record InboundAddress(Optional<String> queue, Set<String> apart) {
  private static final String PLAIN = "luukku.inbound";

  public InboundAddress {
    apart = Set.copyOf(apart);
  }

  /** The plain one, and one for each work queue that has a back office of its own. */
  public static List<InboundAddress> all(Set<String> apart) {
    return Stream.concat(
            Stream.of(new InboundAddress(Optional.empty(), apart)),
            apart.stream().sorted().map(key -> new InboundAddress(Optional.of(key), apart)))
        .toList();
  }

  public String name() {
    return queue.map(key -> PLAIN + "." + key).orElse(PLAIN);
  }

  /** Whether a message that came here may change cases of this work queue. */
  public boolean speaksFor(String queueKey) {
    return queue.map(queueKey::equals).orElseGet(() -> !apart.contains(queueKey));
  }

  /**
   * The name under which a message is remembered: what comes through one address never counts as a
   * repeat of what came through another.
   */
  public ArrivalName named(ArrivalName name) {
    return queue
        .map(key -> new ArrivalName(ArrivalName.MARK + key + "] " + name.source(), name.eventId()))
        .orElse(name);
  }
}
