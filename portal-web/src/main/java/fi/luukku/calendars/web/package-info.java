/** Calendars for other calendars to read, and the pages on which their addresses are made. */
package fi.luukku.calendars.web;
