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
 * fi.luukku.facilities.SeriesDates} gives single dates back, {@link
 * fi.luukku.facilities.StaffSeries} does so for the staff; {@link fi.luukku.facilities.DateMoving}
 * and {@link fi.luukku.facilities.SeriesMoving} move one or all that are left, and {@link
 * fi.luukku.facilities.SeriesTimes} tells calendars when all of them are (docs/adr/0031).
 *
 * <p>For the staff of a facility's queue: {@link fi.luukku.facilities.OccupancyQueries} tells how
 * all are taken on a day, {@link fi.luukku.facilities.ReservationApproval} decides what waits,
 * {@link fi.luukku.facilities.MaintenanceBreaks} and {@link fi.luukku.facilities.BreakClearing}
 * take facilities out of use and move or cancel what is in the way, {@link
 * fi.luukku.facilities.UseQueries} tells how much they are used, and {@link
 * fi.luukku.facilities.InvoiceBasis} what is to be invoiced, by {@link
 * fi.luukku.facilities.Payments}.
 */
package fi.luukku.facilities;
