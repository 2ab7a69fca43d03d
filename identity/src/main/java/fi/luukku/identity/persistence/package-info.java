/** The tables of sign-ins, persons, keys and used-up values, by plain JDBC. */
package fi.luukku.identity.persistence;
