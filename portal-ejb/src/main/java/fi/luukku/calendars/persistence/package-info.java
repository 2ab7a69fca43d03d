/** The tables of this capability. */
package fi.luukku.calendars.persistence;
