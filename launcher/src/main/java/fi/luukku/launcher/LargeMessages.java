package fi.luukku.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.activemq.artemis.core.config.DivertConfiguration;
import org.apache.activemq.artemis.core.config.TransformerConfiguration;
import org.apache.activemq.artemis.core.server.ComponentConfigurationRoutingType;
import org.apache.activemq.artemis.core.server.transformer.AddHeadersTransformer;

/**
 * What a back office sends that is larger than any event may be: the broker itself lays it with the
 * dead letters, since a portal that took it into its memory would die of it, again at every start.
 */
final class LargeMessages {
  static final String INBOUND = "luukku.inbound";
  static final String DEAD = "luukku.inbound.dead";
  static final int MOST_BYTES = 1_048_576;

  /** A message that the acceptor keeps as a large one has no size for a filter: it says 0. */
  private static final String FILTER = "AMQSize = 0 OR AMQSize > " + MOST_BYTES;

  private static final String REASON = "The message is larger than " + MOST_BYTES + " bytes.";

  private LargeMessages() {}

  /**
   * Laid aside from every address that a back office answers at.
   *
   * @param apart work queues with an address of their own, with commas; may be null
   */
  static List<DivertConfiguration> laidAside(String apart) {
    Stream<String> own =
        Arrays.stream(apart == null ? new String[0] : apart.split(","))
            .map(String::strip)
            .filter(queue -> !queue.isEmpty())
            .map(queue -> INBOUND + "." + queue);
    return Stream.concat(Stream.of(INBOUND), own).map(LargeMessages::from).toList();
  }

  private static DivertConfiguration from(String address) {
    return new DivertConfiguration()
        .setName("too-large." + address)
        .setRoutingName("too-large." + address)
        .setAddress(address)
        .setForwardingAddress(DEAD)
        .setExclusive(true)
        .setFilterString(FILTER)
        .setRoutingType(ComponentConfigurationRoutingType.ANYCAST)
        .setTransformerConfiguration(
            new TransformerConfiguration(AddHeadersTransformer.class.getName())
                .setProperties(Map.of("luukku_reason", REASON)));
  }
}
