package fi.luukku.documents;

import fi.luukku.audit.AuditTrail;
import fi.luukku.documents.domain.AllowedType;
import fi.luukku.documents.domain.DisplayName;
import fi.luukku.documents.domain.StoredDocument;
import fi.luukku.documents.domain.StoredDocument.StoredBytes;
import fi.luukku.documents.integration.ContentType;
import fi.luukku.documents.integration.Pictures;
import fi.luukku.documents.persistence.DocumentFiles;
import fi.luukku.documents.persistence.StoredDocuments;
import fi.luukku.identity.Caller;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Uploads for a form that is being filled in. Another's document is {@code NotFound}. */
@Stateless
@PermitAll
public class DocumentUploads {
  private static final Logger LOG = Logger.getLogger(DocumentUploads.class.getName());
  static final int MOST_OF_A_FORM = 20;
  private static final String HEIC = "image/hei";
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
   * Stores a file for the form with this key (draft or hold id); a picture without what it tells
   * beside itself, above all where it was taken.
   *
   * @param fileName as the browser gave it; may be anything
   * @param content read once and not closed; at most {@code luukku.documents.max-bytes} (default 20
   *     MB)
   * @throws FileTooLarge beyond that
   * @throws FileTypeNotAllowed where the content is of no allowed type, or says something else than
   *     the name's extension
   * @throws PictureKeepsItsPlace for a HEIC picture
   * @throws PictureIsBroken for a picture that is not built like one
   * @throws PictureIsTooLarge for one of more pixels than any camera takes
   * @throws FileNotStored where the portal fails on it; none of its bytes stay, whatever fails
   * @throws FileIsEmpty for no bytes
   * @throws TooManyFiles beyond 20 documents for one form
   * @throws NoRoomForFiles where too much of the caller's, or of all visitors', waits to be sent
   */
  public DocumentRecord upload(
      Caller caller, String formKey, String fileName, InputStream content) {
    if (caller.id().isEmpty()) {
      throw new NotFound();
    }
    StoredBytes last = stored(content);
    try {
      DisplayName name = DisplayName.of(fileName);
      AllowedType type = type(name, last);
      last = bare(type, last);
      return keep(caller, formKey, name, type, last);
    } catch (UncheckedIOException failed) {
      files.remove(last.storageKey());
      throw notStored(failed);
    } catch (RuntimeException failed) {
      files.remove(last.storageKey());
      throw failed;
    }
  }

  private StoredBytes stored(InputStream content) {
    try {
      return files
          .store(content, maxBytes)
          .orElseThrow(() -> new FileTooLarge(Math.max(1, maxBytes / MEGABYTE)));
    } catch (UncheckedIOException failed) {
      throw notStored(failed);
    }
  }

  private static FileNotStored notStored(UncheckedIOException failed) {
    LOG.log(Level.WARNING, "An uploaded file could not be kept.", failed);
    return new FileNotStored();
  }

  private AllowedType type(DisplayName name, StoredBytes bytes) {
    if (bytes.size() == 0) {
      throw new FileIsEmpty();
    }
    String mediaType = contentType.of(files.path(bytes.storageKey()));
    if (mediaType.startsWith(HEIC)) {
      throw new PictureKeepsItsPlace();
    }
    return AllowedType.of(mediaType, name).orElseThrow(FileTypeNotAllowed::new);
  }

  /** The bytes without what a picture tells beside itself; the first ones are gone then. */
  private StoredBytes bare(AllowedType type, StoredBytes bytes) {
    if (!Pictures.tellsMore(type)) {
      return bytes;
    }
    try {
      return files.rewrite(bytes.storageKey(), (from, to) -> Pictures.copyBare(type, from, to));
    } catch (Pictures.TooLarge tooLarge) {
      throw new PictureIsTooLarge(Pictures.MOST_MEGAPIXELS);
    } catch (Pictures.Broken broken) {
      throw new PictureIsBroken();
    }
  }

  /**
   * The first statement comes after the last byte: a slow upload holds no connection. It takes the
   * form's turn, so that of many uploads at once none passes the limit.
   */
  private DocumentRecord keep(
      Caller caller, String formKey, DisplayName name, AllowedType type, StoredBytes bytes) {
    documents.takeTurn(formKey);
    if (documents.count(formKey) >= MOST_OF_A_FORM) {
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
