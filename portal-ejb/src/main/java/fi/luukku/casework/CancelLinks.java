package fi.luukku.casework;

import fi.luukku.audit.AuditTrail;
import fi.luukku.casework.domain.CaseFile;
import fi.luukku.casework.domain.LastDigits;
import fi.luukku.casework.persistence.CaseFiles;
import fi.luukku.identity.Caller;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Giving a booking back by a link in its mail, without signing in: who has the link also says the
 * last digits of the phone number that was given with the booking (docs/adr/0030).
 */
@Stateless
public class CancelLinks {
  /** How often the links of a booking can be tried. */
  private static final int MOST_TRIES = 5;

  @Inject private CaseFiles files;
  @Inject private CaseReach reach;
  @Inject private CaseStory story;
  @Inject private AuditTrail audit;

  /**
   * What the link cancels, or has cancelled; nobody's data. Empty where there is no such link, or
   * it was tried too often: for the page both are the same.
   *
   * @param token the secret of the link
   */
  @PermitAll
  public Optional<LinkedBooking> booking(String token) {
    return files
        .byCancelHash(new CancelSecret(token).hash(), MOST_TRIES)
        .map(
            file ->
                new LinkedBooking(
                    file.kind(), file.title(), file.time(), file.status() == CaseStatus.CANCELLED));
  }

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
    return takeBack(
        files.tryCancelling(new CancelSecret(token).hash(), MOST_TRIES).filter(knows(digits)), "");
  }

  /**
   * As {@link CitizenCases#withdraw}, for the holder of a follow-up link. A booking asks for the
   * digits as {@link #cancel} does, and its tries are counted with those; what has no number to ask
   * for, and what is no booking, is taken back by the link alone.
   *
   * @param digits the last four of the phone number, where {@link CaseView#asksForDigits}
   * @param reason may be empty
   * @return whether it is taken back now
   * @throws fi.luukku.shared.NotFound where no case has this token; the audit trail keeps the
   *     attempt
   */
  @PermitAll
  public boolean withdraw(String followUpToken, String digits, String reason) {
    String hash = new FollowUp(followUpToken).hash();
    CaseFile known = files.byFollowUpHash(hash).orElseThrow(reach::deniedLink);
    return takeBack(
        LastDigits.ofBooking(known.kind(), known.contact()).isPresent()
            ? files.tryWithdrawing(hash, MOST_TRIES).filter(knows(digits))
            : files.lock(known.number()),
        reason);
  }

  private static Predicate<CaseFile> knows(String digits) {
    return file -> LastDigits.of(file.contact()).filter(own -> own.are(digits)).isPresent();
  }

  private boolean takeBack(Optional<CaseFile> his, String reason) {
    his.ifPresentOrElse(file -> story.takeBack(Caller.visitor(""), file, reason), this::denied);
    return his.isPresent();
  }

  /** What stood in the link is somebody's secret and not kept. */
  private void denied() {
    audit.denied(Caller.visitor(""), "cancel-link", "cancel-link");
  }
}
