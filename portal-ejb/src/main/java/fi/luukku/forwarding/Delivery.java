package fi.luukku.forwarding;

import java.time.Instant;
import java.util.Optional;

/**
 * How delivery to the back office stands.
 *
 * @param unsent messages in the outbox that the broker has not taken
 * @param oldestUnsent when the oldest of them was written
 * @param dead messages from the back office that could not be used
 * @param connected whether this node's relay reached the broker at its last attempt
 */
public record Delivery(long unsent, Optional<Instant> oldestUnsent, long dead, boolean connected) {}
