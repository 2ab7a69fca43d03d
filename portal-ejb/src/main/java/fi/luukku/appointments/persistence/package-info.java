/** The table of who waits. */
package fi.luukku.appointments.persistence;
