package fi.luukku.facilities;

import fi.luukku.reservations.Period;

/**
 * Where one date of a series would go.
 *
 * @param from when it is
 * @param to when it would be, and what is free near by where that cannot be had
 */
public record PlannedMove(Period from, PlannedDate to) {}
