package fi.luukku.documents;

import fi.luukku.audit.AuditTrail;
import fi.luukku.documents.domain.StoredDocument;
import fi.luukku.documents.persistence.DocumentFiles;
import fi.luukku.documents.persistence.StoredDocuments;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ActingOnBehalf;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reading a document: its owner, or who acts for the party of its case now; staff who serve the
 * queue of its case, the back office.
 */
@Stateless
@PermitAll
public class DocumentReading {
  @Inject private StoredDocuments documents;
  @Inject private DocumentFiles files;
  @Inject private ActingOnBehalf acting;
  @Inject private AuditTrail audit;
  @Inject private BackOfficeKey key;

  /**
   * @throws fi.luukku.shared.NotFound where it is unknown or not the caller's to read; the audit
   *     trail keeps the attempt
   * @throws fi.luukku.parties.MandateHasEnded where he may act for its party no more
   */
  public DocumentContent open(Caller caller, String id) {
    StoredDocument document =
        documents
            .find(id)
            .filter(found -> found.mayBeReadBy(caller))
            .orElseThrow(() -> denied(caller, id));
    acting.mustStillHold(caller);
    if (caller.isStaff()) {
      audit.looked(caller, "document-read", "document:" + id, document.people());
    }
    return content(document);
  }

  /**
   * For a back-office system that was sent the document's address in a message: only what was
   * handed in with a case, never a draft's.
   *
   * @param shown the key that the system shows
   * @throws KeyRefused where it is no configured one
   * @throws fi.luukku.shared.NotFound where no case has such a document, or one of a work queue
   *     that the key is not for; the audit trail keeps the attempt
   */
  public DocumentContent openForBackOffice(String shown, String id) {
    Optional<Predicate<String>> queues = key.opens(shown);
    if (queues.isEmpty()) {
      audit.denied("backoffice", "document", "document:" + id);
      throw new KeyRefused();
    }
    StoredDocument document =
        documents
            .find(id)
            .filter(found -> found.isForwarded() && queues.get().test(found.queueKey()))
            .orElseThrow(() -> deniedToBackOffice(id));
    audit.looked("backoffice", "document-read", "document:" + id, document.people());
    return content(document);
  }

  private DocumentContent content(StoredDocument document) {
    return new DocumentContent(document.asRecord(), files.path(document.storageKey()));
  }

  private NotFound deniedToBackOffice(String id) {
    audit.denied("backoffice", "document", "document:" + id);
    return new NotFound();
  }

  private NotFound denied(Caller caller, String id) {
    audit.denied(caller, "document", "document:" + id);
    return new NotFound();
  }
}
