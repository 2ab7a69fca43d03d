/**
 * Pages about cases: my matters, one matter, the receipt, the anonymous follow-up, and the desk of
 * the staff.
 *
 * <p>Contract for the pages of other capabilities: {@link fi.luukku.casework.web.ReceiptPages}
 * leads from a submission to its receipt; {@link fi.luukku.casework.web.DraftPages} is what a
 * capability with drafts answers.
 */
package fi.luukku.casework.web;
