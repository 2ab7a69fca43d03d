/** Pages of the errand "book an appointment": service, time, confirm. */
package fi.luukku.appointments.web;
