package fi.luukku.casework;

import fi.luukku.casework.persistence.DraftForms;
import fi.luukku.documents.CaseDocuments;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * Removes drafts that nobody came back for, with what was uploaded for them. Pages and the privacy
 * notice say how long they stay. Harmless on several nodes at once: a row is deleted once.
 */
@Stateless
@PermitAll
public class DraftSweep {
  /** After its last change; for whoever has signed in. */
  static final Duration KEPT = Duration.ofDays(90);

  /** A visitor's browser forgets him when it closes. */
  static final Duration KEPT_FOR_VISITORS = Duration.ofDays(1);

  private static final int MOST = 200;

  @Inject private DraftForms drafts;
  @Inject private CaseDocuments documents;
  @Inject private Clock clock;

  /** One round; whether there may be more. */
  public boolean sweep() {
    Instant now = clock.instant();
    List<String> ofVisitors =
        drafts.removeUntouched("visitor:", now.minus(KEPT_FOR_VISITORS), MOST);
    List<String> others = drafts.removeUntouched("", now.minus(KEPT), MOST);
    documents.dropOfForms(ofVisitors);
    documents.dropOfForms(others);
    return ofVisitors.size() == MOST || others.size() == MOST;
  }
}
