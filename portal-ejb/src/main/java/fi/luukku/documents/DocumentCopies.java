package fi.luukku.documents;

import fi.luukku.audit.AuditTrail;
import fi.luukku.documents.CaseDocuments.FiledDocument;
import fi.luukku.documents.domain.StoredDocument;
import fi.luukku.documents.persistence.StoredDocuments;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * For casework alone: a document that was handed in with a case is handed in again. The copy is a
 * row of its own over the same bytes, so that neither outlives nor ends with the other. Whether the
 * caller still may act for a party, casework has asked.
 */
@Stateless
@PermitAll
public class DocumentCopies {
  private static final int MOST_LISTED = 100;

  @Inject private StoredDocuments documents;
  @Inject private UploadQuota quota;
  @Inject private AuditTrail audit;

  /**
   * What citizens have handed in with a case of the caller's own, or of the party he acts for; the
   * latest 100, the newest first.
   */
  public List<FiledDocument> delivered(Caller caller) {
    if (!caller.isCitizen()) {
      return List.of();
    }
    return documents.delivered(caller, MOST_LISTED).stream()
        .flatMap(found -> filed(found).stream())
        .toList();
  }

  /**
   * One of them.
   *
   * @param id as it was posted; may be anything
   * @throws NotFound where it is unknown, another's or part of no case; the audit trail keeps the
   *     attempt
   */
  public FiledDocument get(Caller caller, String id) {
    return documents
        .find(id)
        .filter(found -> found.isDeliveredFor(caller))
        .flatMap(DocumentCopies::filed)
        .orElseThrow(
            () -> {
              audit.denied(caller, "document", "document");
              return new NotFound();
            });
  }

  private static Optional<FiledDocument> filed(StoredDocument document) {
    return document.caseId().map(file -> new FiledDocument(document.asRecord(), file));
  }

  /**
   * Copies one for a form that is being filled in. The same for the same place of the same form
   * again: that copy.
   *
   * @param place where in the form: a question's key
   * @throws NotFound as {@link #get}
   * @throws TooManyFiles beyond 20 documents for one form
   * @throws NoRoomForFiles where too much of the caller's waits to be sent
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public DocumentRecord copy(Caller caller, String id, String formKey, String place) {
    DocumentRecord original = get(caller, id).document();
    String name = formKey + "/" + place + "/" + id;
    String copy = UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    documents.takeTurn(formKey);
    if (documents.find(copy).isEmpty()) {
      if (documents.count(formKey) >= DocumentUploads.MOST_OF_A_FORM) {
        throw new TooManyFiles(DocumentUploads.MOST_OF_A_FORM);
      }
      quota.mustFit(caller, original.size());
      documents.copy(original.id(), copy, caller, formKey);
    }
    return documents
        .find(copy)
        .filter(made -> made.isFreeOf(formKey))
        .map(StoredDocument::asRecord)
        .orElseThrow(NotFound::new);
  }
}
