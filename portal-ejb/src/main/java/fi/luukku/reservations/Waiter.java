package fi.luukku.reservations;

import java.util.Optional;

/**
 * Somebody who waits for a time and does not ask just now.
 *
 * @param owner his {@code Caller.ownerKey()}
 * @param party for whom he waits; empty where for himself
 */
public record Waiter(String owner, Optional<String> party) {}
