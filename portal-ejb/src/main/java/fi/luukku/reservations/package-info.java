/**
 * The one engine for all that occupies time: resources (desks, rooms, parts of rooms, things),
 * their opening hours, and who has them when.
 *
 * <p>Contract, by who comes in:
 *
 * <ul>
 *   <li>a capability says which resources exist: {@link fi.luukku.reservations.ResourceRegister};
 *   <li>it asks what is free: {@link fi.luukku.reservations.FreeTimes}, with the {@link
 *       fi.luukku.reservations.OpeningHours} and {@link fi.luukku.reservations.TimeRules} of what
 *       it offers;
 *   <li>it takes, keeps, moves and gives back time: {@link fi.luukku.reservations.Occupying},
 *       inside {@link fi.luukku.reservations.ClaimTransaction};
 *   <li>it asks when something is taken: {@link fi.luukku.reservations.TakenTimes}, of many things
 *       on a day {@link fi.luukku.reservations.TakenAmong}, how much they were used {@link
 *       fi.luukku.reservations.UsedTimes}, what was agreed {@link
 *       fi.luukku.reservations.AgreedTerms}, and closes what others have closed: {@link
 *       fi.luukku.reservations.OutsideClosures};
 *   <li>it closes for its staff, whatever is booked: {@link fi.luukku.reservations.ClosedTimes},
 *       and gives what is booked another resource: {@link fi.luukku.reservations.Reseating};
 *   <li>it tells what it offers, for who shows the resources of all: {@link
 *       fi.luukku.reservations.OfferedResources}.
 * </ul>
 *
 * <p>What one person alone may have ({@link fi.luukku.reservations.PersonLimits}) is decided by the
 * policies of {@code domain}, one after another for each person.
 *
 * <p>Promise: no two occupancies of a resource overlap, on any number of nodes (docs/adr/0002). All
 * instants are UTC; rules speak of the clock on the wall in Helsinki. Knows no service, no facility
 * and no case.
 */
package fi.luukku.reservations;
