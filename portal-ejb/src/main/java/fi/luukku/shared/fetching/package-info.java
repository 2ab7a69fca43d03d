/**
 * Files that strangers serve, read within limits (docs/adr/0034): outside calendars, opening hours.
 */
package fi.luukku.shared.fetching;
