/**
 * Facilities that people reserve for a time: halls and their parts, rooms, pitches, saunas, things.
 *
 * <p>Contract: {@link fi.luukku.facilities.FacilityQueries} tells which there are, what they cost
 * and when they are free, to anybody; {@link fi.luukku.facilities.FacilityReserving} holds a
 * period, with its price, makes a case of it, or lets it go. Where the municipality wants to
 * approve a reservation, the period is booked and the case waits. A case that is withdrawn,
 * cancelled or refused gives its time back in the same transaction. Facilities are content ({@code
 * facilities.yaml}).
 */
package fi.luukku.facilities;
