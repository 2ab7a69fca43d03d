/**
 * Proof from outside: the product as the launcher starts it, seen by a browser, a mail reader and a
 * back office that know nothing of its code.
 */
package fi.luukku.acceptance;
