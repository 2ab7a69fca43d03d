/**
 * What leaves for the back office and what comes back. A case's event is written to the outbox in
 * the transaction that made it; a relay on any node publishes it afterwards, at least once, in
 * order per case, with a stable id. What comes in passes an inbox that drops repeats.
 *
 * <p>Contract: {@link fi.luukku.forwarding.DeliveryQueries} says how delivery stands; the messages
 * themselves are described in {@code docs/messages} and served below {@code /messages/}.
 *
 * <p>Knows {@code casework}; nobody knows it.
 */
package fi.luukku.forwarding;
