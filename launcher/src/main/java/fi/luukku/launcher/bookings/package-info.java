/**
 * A second, small service of the demo town at the same sign-in: it shows who is signed in, ends
 * with the portal's sign-out, and ends it. Keeps nothing that outlives it. Its client at Keycloak
 * is {@code varaukset}.
 */
package fi.luukku.launcher.bookings;
