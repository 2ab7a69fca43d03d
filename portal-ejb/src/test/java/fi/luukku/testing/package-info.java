/**
 * What integration tests stand on: a real MariaDB, and our classes deployed on a real Payara Micro.
 */
package fi.luukku.testing;
