package fi.luukku.facilities;

import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.StaffMoving;
import fi.luukku.casework.TextMissing;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.OccupyingSeries;
import fi.luukku.reservations.Series;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dates of series in the caller's queues, and where staff take one of them back. */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class StaffSeries {
  @Inject private StaffMoving cases;
  @Inject private DatesOfSeries series;
  @Inject private DateCancelling cancelling;
  @Inject private OccupyingSeries occupying;
  @Inject private ClaimTransaction transaction;

  /**
   * The dates that were not given back, the earliest first; none where the case is no series.
   *
   * @throws NotFound where the case is not in his queues
   */
  public List<SeriesDate> of(Caller caller, CaseNumber number) {
    return series.of(cases.one(caller, number));
  }

  /**
   * Takes one date back for the municipality or for the citizen, as the citizen does it himself: it
   * is free for others in the same transaction, and the last one that is left cancels the case.
   * Other than for him, there is time for it until the date begins. A date that is given back
   * already is no fault.
   *
   * @param reason to the citizen, in his language: it stands in his messages
   * @throws NotFound where the case is not in his queues, or no series
   * @throws fi.luukku.casework.CaseIsClosed where it has ended
   * @throws TextMissing without a reason
   * @throws TooLateToGiveBack where the date has begun
   */
  public void giveBack(Caller caller, CaseNumber number, Instant starts, String reason) {
    transaction.call(() -> once(caller, number, starts, reason));
  }

  private CaseNumber once(Caller caller, CaseNumber number, Instant starts, String reason) {
    CaseFacts facts = cases.take(caller, number);
    if (reason == null || reason.isBlank()) {
      throw new TextMissing();
    }
    Series all = occupying.dates(facts.idempotencyKey()).orElseThrow(NotFound::new);
    Optional<Claim> date = all.at(starts);
    if (date.isPresent()) {
      if (!series.view(date.get(), true).mayCancel()) {
        throw new TooLateToGiveBack();
      }
      cancelling.cancel(caller, facts, all, date.get(), reason);
    }
    return number;
  }
}
