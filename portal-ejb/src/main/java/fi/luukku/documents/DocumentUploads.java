package fi.luukku.documents;

import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import java.io.InputStream;
import java.util.List;

/** Uploads for a form that is being filled in. Another's document is {@code NotFound}. */
@Stateless
@PermitAll
public class DocumentUploads {
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
   */
  public DocumentRecord upload(
      Caller caller, String formKey, String fileName, InputStream content) {
    throw new UnsupportedOperationException();
  }

  /** What the caller uploaded for this form, in order of upload. */
  public List<DocumentRecord> ofForm(Caller caller, String formKey) {
    throw new UnsupportedOperationException();
  }

  /** Removes a document that is not yet part of a case. */
  public void remove(Caller caller, String id) {
    throw new UnsupportedOperationException();
  }
}
