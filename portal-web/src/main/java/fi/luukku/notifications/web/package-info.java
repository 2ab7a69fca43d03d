/** Downloads that belong to notices: the calendar file of a booking. */
package fi.luukku.notifications.web;
