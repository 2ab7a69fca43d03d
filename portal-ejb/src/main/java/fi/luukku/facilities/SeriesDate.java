package fi.luukku.facilities;

import fi.luukku.reservations.Period;
import java.time.Instant;

/**
 * One date of a series that was reserved.
 *
 * @param price as it was agreed for this date
 * @param past whether it is over
 * @param cancelUntil until when it can be given back
 * @param mayGiveBack whether the citizen can give it back now
 * @param mayCancel whether the municipality can still cancel it
 */
public record SeriesDate(
    Period time,
    Price price,
    boolean past,
    Instant cancelUntil,
    boolean mayGiveBack,
    boolean mayCancel) {}
