/**
 * Files that people hand in. A document belongs to whoever uploaded it and to the form it was
 * uploaded for; once that form is a case, it belongs to the case for good.
 *
 * <p>Contract:
 *
 * <ul>
 *   <li>upload, list, remove while the form is being filled in: {@link
 *       fi.luukku.documents.DocumentUploads};
 *   <li>read: {@link fi.luukku.documents.DocumentReading};
 *   <li>casework links documents to a case inside its own transaction: {@link
 *       fi.luukku.documents.CaseDocuments};
 *   <li>and hands one of an earlier case in again: {@link fi.luukku.documents.DocumentCopies}.
 * </ul>
 *
 * <p>Ground floor: knows no cases, only the id, person, party and queue that casework tells it, and
 * asks {@code parties} who acts for whom.
 */
package fi.luukku.documents;
