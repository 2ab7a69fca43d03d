package fi.luukku.documents;

import fi.luukku.documents.persistence.DocumentFiles;
import fi.luukku.documents.persistence.StoredDocuments;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * Removes what nobody needs: uploads that never became part of a case, and files whose row is gone
 * or never came. Harmless on several nodes at once.
 */
@Stateless
@PermitAll
public class DocumentSweep {
  /** How long an upload waits for its form to be sent, where no draft says that it goes on. */
  static final Duration UNLINKED = Duration.ofDays(90);

  /** The same for somebody who has not signed in: his browser forgets him when it closes. */
  static final Duration OF_VISITORS = Duration.ofDays(1);

  /** How long a file without a row stays: longer than any upload takes. */
  static final Duration ROWLESS = Duration.ofHours(2);

  private static final int BATCH = 500;

  @Inject private StoredDocuments documents;
  @Inject private DocumentFiles files;
  @Inject private OpenForms openForms;
  @Inject private Clock clock;

  /** One round; how many files were removed. */
  public int sweep() {
    Instant now = clock.instant();
    removeWaiting(documents.formsWaitingSince("", now.minus(UNLINKED)));
    removeWaiting(documents.formsWaitingSince("visitor:", now.minus(OF_VISITORS)));
    documents.forgetTurns();
    List<String> old = files.writtenBefore(now.minus(ROWLESS));
    int removed = 0;
    for (int first = 0; first < old.size(); first += BATCH) {
      removed += removeRowless(old.subList(first, Math.min(old.size(), first + BATCH)));
    }
    return removed;
  }

  private void removeWaiting(List<String> formKeys) {
    for (int first = 0; first < formKeys.size(); first += BATCH) {
      List<String> some = formKeys.subList(first, Math.min(formKeys.size(), first + BATCH));
      Set<String> open = openForms.among(some);
      documents.removeOfForms(some.stream().filter(key -> !open.contains(key)).toList());
    }
  }

  private int removeRowless(List<String> storageKeys) {
    Set<String> known = documents.known(storageKeys);
    List<String> rowless = storageKeys.stream().filter(key -> !known.contains(key)).toList();
    rowless.forEach(files::remove);
    return rowless.size();
  }
}
