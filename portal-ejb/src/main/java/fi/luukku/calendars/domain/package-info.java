/** What stands in a calendar, and by which rules an outside one is believed. */
package fi.luukku.calendars.domain;
