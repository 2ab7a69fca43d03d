/**
 * A simulated Suomi.fi e-Authorizations, with the test persons of the simulated Suomi.fi: a
 * register, the page where somebody chooses, and the questions a service asks. It checks its
 * callers as the real one does. Nothing of the portal's code is used here.
 */
package fi.luukku.launcher.authorizations;
