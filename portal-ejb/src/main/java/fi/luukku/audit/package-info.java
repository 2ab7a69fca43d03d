/**
 * Who saw or changed what, and who tried and was denied. Append-only; sealed in a hash chain so
 * that a change afterwards shows.
 *
 * <p>Contract: {@link fi.luukku.audit.AuditTrail}, {@link fi.luukku.audit.Looks}. Ground floor:
 * knows nobody.
 */
package fi.luukku.audit;
