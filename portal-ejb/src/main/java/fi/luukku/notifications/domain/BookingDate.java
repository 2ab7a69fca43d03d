package fi.luukku.notifications.domain;

import java.time.Instant;

/**
 * One date of a booking with several.
 *
 * @param name the same for the same date for ever, and no other date's
 */
public record BookingDate(String name, Instant starts, Instant ends) {}
