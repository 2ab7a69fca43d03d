package fi.luukku.documents;

import fi.luukku.documents.domain.StoredDocument;
import fi.luukku.documents.persistence.DocumentFiles;
import fi.luukku.documents.persistence.StoredDocuments;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** For casework alone: documents become part of a case, in its transaction. */
@Stateless
@PermitAll
public class CaseDocuments {
  @Inject private StoredDocuments documents;
  @Inject private DocumentFiles files;

  /**
   * Links documents to a case.
   *
   * @param queueKey of the work queue whose staff may read them; empty while the case is in none
   * @param party whose case it is, where not the person's own
   * @throws fi.luukku.shared.NotFound where one is unknown, another's, or part of a case already
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public List<DocumentRecord> link(
      Caller caller, List<String> ids, long caseId, String queueKey, Optional<String> party) {
    if (ids.isEmpty()) {
      return List.of();
    }
    documents.link(caller.ownerKey(), ids, caseId, queueKey, party);
    List<DocumentRecord> linked =
        ofCase(caseId).stream().filter(document -> ids.contains(document.id())).toList();
    if (linked.size() != ids.stream().distinct().count()) {
      throw new NotFound();
    }
    return linked;
  }

  /** From now on those who serve the queue may read the documents of the case. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void forward(long caseId, String queueKey) {
    documents.forward(caseId, queueKey);
  }

  /** The documents of a case, oldest first. Casework has checked who asks. */
  public List<DocumentRecord> ofCase(long caseId) {
    return documents.ofCase(caseId).stream().map(StoredDocument::asRecord).toList();
  }

  /** A document of a case, to hand out. Casework has checked who asks; empty for any other. */
  public Optional<DocumentContent> open(long caseId, String id) {
    return documents
        .find(id)
        .filter(document -> document.isOf(caseId))
        .map(found -> new DocumentContent(found.asRecord(), files.path(found.storageKey())));
  }

  /** Those of the documents that the caller handed in with a case. */
  public List<FiledDocument> filed(Caller caller, Collection<String> ids) {
    return documents.filed(caller.ownerKey(), ids).stream()
        .flatMap(found -> found.caseId().map(file -> filed(found, file)).stream())
        .toList();
  }

  private static FiledDocument filed(StoredDocument document, long caseId) {
    return new FiledDocument(document.asRecord(), caseId);
  }

  /** A document with the case it belongs to. */
  public record FiledDocument(DocumentRecord document, long caseId) {}

  /** Somebody who began a form as a visitor has signed in: what he uploaded for it is his. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void adopt(Caller visitor, Caller citizen, String formKey) {
    documents.move(visitor.ownerKey(), citizen.ownerKey(), formKey);
  }

  /** What whoever uploaded for a form, in order of upload. Casework has checked who asks. */
  public List<DocumentRecord> ofForm(String formKey) {
    return documents.ofForm(formKey).stream().map(StoredDocument::asRecord).toList();
  }

  /** The form is sent by one of those who filled it in: what any of them uploaded is his. */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void handOver(Caller sender, String formKey) {
    documents.moveAll(sender.ownerKey(), formKey);
  }

  /**
   * Drafts have come to their end or were thrown away, and what was uploaded for them goes with
   * them.
   */
  @TransactionAttribute(TransactionAttributeType.MANDATORY)
  public void dropOfForms(List<String> formKeys) {
    documents.removeOfForms(formKeys);
  }
}
