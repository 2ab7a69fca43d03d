package fi.luukku.identity;

import java.util.Optional;

/**
 * The browser that somebody signs in with.
 *
 * @param visitor fingerprint of its visitor cookie, where it has one
 * @param device what it says it is
 * @param returnTo the address of ours that led to the sign-in
 */
public record Arriving(Optional<String> visitor, Device device, String returnTo) {}
