/**
 * Checks the audit trail from outside: reads it from the database and hashes it anew, with nothing
 * of the portal's own code in between. {@code docs/security/audit.md} says what it finds.
 */
package fi.luukku.launcher.audit;
