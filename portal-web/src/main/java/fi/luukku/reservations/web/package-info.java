/** What pages about time share: the chosen week, the request's parameters, contact details. */
package fi.luukku.reservations.web;
