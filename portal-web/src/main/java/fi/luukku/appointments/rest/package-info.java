/** Free appointment times for those who show them elsewhere. */
package fi.luukku.appointments.rest;
