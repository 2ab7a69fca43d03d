/** What free times look like as JSON, for those who show them elsewhere. */
package fi.luukku.reservations.rest;
