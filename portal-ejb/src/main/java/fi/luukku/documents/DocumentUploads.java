package fi.luukku.documents;

import fi.luukku.audit.AuditTrail;
import fi.luukku.documents.domain.AllowedType;
import fi.luukku.documents.domain.DisplayName;
import fi.luukku.documents.domain.StoredDocument;
import fi.luukku.documents.domain.StoredDocument.StoredBytes;
import fi.luukku.documents.integration.ContentType;
import fi.luukku.documents.persistence.DocumentFiles;
import fi.luukku.documents.persistence.StoredDocuments;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Uploads for a form that is being filled in. Another's document is {@code NotFound}. */
@Stateless
@PermitAll
public class DocumentUploads {
  private static final int MOST_OF_A_FORM = 20;
  private static final long MEGABYTE = 1024L * 1024;

  @Inject private StoredDocuments documents;
  @Inject private DocumentFiles files;
  @Inject private ContentType contentType;
  @Inject private UploadQuota quota;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  @Inject
  @ConfigProperty(name = "luukku.documents.max-bytes", defaultValue = "20971520")
  private long maxBytes;

  /**
   * Stores a file for the form with this key (draft or hold id).
   *
   * @param fileName as the browser gave it; may be anything
   * @param content read once and not closed; at most {@code luukku.documents.max-bytes} (default 20
   *     MB)
   * @throws FileTooLarge beyond that
   * @throws FileTypeNotAllowed where the content is of no allowed type, or says something else than
   *     the name's extension
   * @throws FileIsEmpty for no bytes
   * @throws TooManyFiles beyond 20 documents for one form
   * @throws NoRoomForFiles where too much of the caller's, or of all visitors', waits to be sent
   */
  public DocumentRecord upload(
      Caller caller, String formKey, String fileName, InputStream content) {
    if (caller.id().isEmpty()) {
      throw new NotFound();
    }
    StoredBytes bytes =
        files
            .store(content, maxBytes)
            .orElseThrow(() -> new FileTooLarge(Math.max(1, maxBytes / MEGABYTE)));
    try {
      return keep(caller, formKey, DisplayName.of(fileName), bytes);
    } catch (Refusal refusal) {
      files.remove(bytes.storageKey());
      throw refusal;
    }
  }

  /** The first statement comes after the last byte: a slow upload holds no connection. */
  private DocumentRecord keep(Caller caller, String formKey, DisplayName name, StoredBytes bytes) {
    if (bytes.size() == 0) {
      throw new FileIsEmpty();
    }
    AllowedType type =
        AllowedType.of(contentType.of(files.path(bytes.storageKey())), name)
            .orElseThrow(FileTypeNotAllowed::new);
    if (documents.ofForm(caller.ownerKey(), formKey).size() >= MOST_OF_A_FORM) {
      throw new TooManyFiles(MOST_OF_A_FORM);
    }
    quota.mustFit(caller, bytes.size());
    StoredDocument document =
        new StoredDocument(caller.ownerKey(), formKey, name, type, bytes, clock.instant());
    documents.add(document);
    return document.asRecord();
  }

  /** What the caller uploaded for this form, in order of upload. */
  public List<DocumentRecord> ofForm(Caller caller, String formKey) {
    return documents.ofForm(caller.ownerKey(), formKey).stream()
        .map(StoredDocument::asRecord)
        .toList();
  }

  /** Removes a document that is not yet part of a case; its bytes are swept later. */
  public void remove(Caller caller, String id) {
    if (!documents.remove(caller.ownerKey(), id)) {
      audit.denied(caller, "document", "document:" + id);
      throw new NotFound();
    }
  }
}
