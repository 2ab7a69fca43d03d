package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import java.time.Instant;

/**
 * One date of a series that was reserved.
 *
 * @param past whether it is over
 * @param cancelUntil until when it can be given back
 * @param mayGiveBack whether the citizen can give it back now
 */
public record SeriesDate(
    Period time, Price price, boolean past, Instant cancelUntil, boolean mayGiveBack) {}
