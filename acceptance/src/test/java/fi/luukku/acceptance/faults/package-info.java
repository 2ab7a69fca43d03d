/**
 * Bad input and faults, asked from outside by plain HTTP, raw sockets and, where its behaviour is
 * the point, a browser. What each test holds stands in {@code docs/security/faults.md}.
 */
package fi.luukku.acceptance.faults;
