package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.LastDigits;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Cancelling by the link in the mail of a booking, without signing in: who has the link also says
 * the last digits of the phone number that was given with the booking (docs/adr/0030).
 */
@Stateless
public class CancelLinks {
  /** How often a link can be tried. */
  private static final int MOST_TRIES = 5;

  @Inject private CaseFiles files;
  @Inject private CaseStory story;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Cancels the booking as its citizen would. Unknown, tried too often and wrong all answer alike;
   * each try counts, and the audit trail keeps each that fails.
   *
   * @param token the secret of the link
   * @param digits the last four of the phone number
   * @return whether the booking is cancelled now
   * @throws CaseIsClosed where it ended otherwise; only who knew the digits learns it
   * @throws TooLateToWithdraw where its last moment for that has passed; likewise
   */
  @PermitAll
  public boolean cancel(String token, String digits) {
    Optional<CaseFile> known =
        files
            .tryCancelling(new CancelSecret(token).hash(), MOST_TRIES)
            .filter(
                file -> LastDigits.of(file.contact()).filter(own -> own.are(digits)).isPresent());
    known.ifPresentOrElse(this::cancel, this::denied);
    return known.isPresent();
  }

  private void cancel(CaseFile file) {
    if (file.isTakenBack()) {
      return;
    }
    Instant now = clock.instant();
    file.withdraw(now);
    TimelineEntry entry =
        Author.CITIZEN.wrote(
            file, CaseStory.newId(), now, CaseStory.takenBack(file), Optional.empty());
    story.add(Caller.visitor(""), file, entry);
  }

  /** What stood in the link is somebody's secret and not kept. */
  private void denied() {
    audit.denied(Caller.visitor(""), "cancel-link", "cancel-link");
  }
}
