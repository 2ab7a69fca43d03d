package fi.luukku.documents;

import fi.luukku.audit.AuditTrail;
import fi.luukku.documents.domain.StoredDocument;
import fi.luukku.documents.persistence.DocumentFiles;
import fi.luukku.documents.persistence.StoredDocuments;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** Reading a document: its owner, and staff who serve the queue of its case. */
@Stateless
@PermitAll
public class DocumentReading {
  @Inject private StoredDocuments documents;
  @Inject private DocumentFiles files;
  @Inject private AuditTrail audit;

  /**
   * @throws fi.luukku.shared.NotFound where it is unknown or not the caller's to read; the audit
   *     trail keeps the attempt
   */
  public DocumentContent open(Caller caller, String id) {
    StoredDocument document =
        documents
            .find(id)
            .filter(found -> found.mayBeReadBy(caller))
            .orElseThrow(() -> denied(caller, id));
    if (caller.isStaff()) {
      audit.done(caller, "document-read", "document:" + id);
    }
    return new DocumentContent(document.asRecord(), files.path(document.storageKey()));
  }

  private NotFound denied(Caller caller, String id) {
    audit.denied(caller, "document", "document:" + id);
    return new NotFound();
  }
}
