package fi.luukku.facilities;

import fi.luukku.casework.BookedCase;
import fi.luukku.reservations.Period;
import java.util.Optional;

/**
 * A reservation that stands in a break.
 *
 * @param matter its case; empty where none was made of it
 * @param inSeries whether it is one date of several
 * @param alternative the nearest place of the same kind that is free at the same time and does for
 *     it; empty where there is none, and for a date of a series
 */
public record InTheWay(
    Period used, Optional<BookedCase> matter, boolean inSeries, Optional<Place> alternative) {}
