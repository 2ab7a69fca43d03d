/**
 * Calendars outside: what other calendars read of ours, and what ours read of others.
 *
 * <p>Contract, by who comes in:
 *
 * <ul>
 *   <li>a citizen makes, replaces and switches off the secret address of his own calendar: {@link
 *       fi.luukku.calendars.OwnFeed};
 *   <li>staff of a unit do so for the resources that it offers, and name the outside calendars
 *       whose times close them: {@link fi.luukku.calendars.ResourceCalendars};
 *   <li>whoever brings a secret address reads the calendar behind it (RFC 5545), and nothing else:
 *       {@link fi.luukku.calendars.FeedReading}.
 * </ul>
 *
 * <p>A secret stands in the database as a hash and as a sealed copy, and in no log. Outside
 * calendars are fetched on a schedule, in limits, and only from where the town allows it; one that
 * cannot be used leaves what stood. They close times and never touch a booking.
 */
package fi.luukku.calendars;
