/** The iCalendar format (RFC 5545), written and read, and the fetching of outside calendars. */
package fi.luukku.calendars.integration;
