/**
 * Facilities that people reserve for a time: halls and their parts, rooms, pitches, saunas, things.
 *
 * <p>Contract: {@link fi.luukku.facilities.FacilityQueries} tells which there are, what they cost
 * and when they are free, to anybody; {@link fi.luukku.facilities.FacilityReserving} holds a
 * period, with its price, makes a case of it, or lets it go. Where the municipality wants to
 * approve a reservation, the period is booked and the case waits. A case that is withdrawn,
 * cancelled or refused gives its time back in the same transaction. Facilities are content ({@code
 * facilities.yaml}).
 *
 * <p>A series of dates: {@link fi.luukku.facilities.SeriesQueries} tells which dates are free,
 * {@link fi.luukku.facilities.FacilitySeries} holds them all and makes one case of them, {@link
 * fi.luukku.facilities.SeriesDates} gives single dates back (docs/adr/0031).
 */
package fi.luukku.facilities;
