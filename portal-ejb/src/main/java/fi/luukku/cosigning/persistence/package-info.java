/** Requests for signatures in the database. */
package fi.luukku.cosigning.persistence;
