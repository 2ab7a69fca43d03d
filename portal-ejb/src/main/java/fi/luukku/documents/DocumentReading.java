package fi.luukku.documents;

import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;

/** Reading a document: its owner, and staff who serve the queue of its case. */
@Stateless
@PermitAll
public class DocumentReading {
  /**
   * @throws fi.luukku.shared.NotFound where it is unknown or not the caller's to read; the audit
   *     trail keeps the attempt
   */
  public DocumentContent open(Caller caller, String id) {
    throw new UnsupportedOperationException();
  }
}
