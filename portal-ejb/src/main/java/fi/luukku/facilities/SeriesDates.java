package fi.luukku.facilities;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
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

/** The dates of a citizen's own series, and where he gives one of them back. */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class SeriesDates {
  private DatesOfSeries series;
  private OccupyingSeries occupying;
  private CaseDates cases;
  private CitizenCases citizen;
  private ClaimTransaction transaction;

  protected SeriesDates() {}

  @Inject
  public SeriesDates(
      DatesOfSeries series,
      OccupyingSeries occupying,
      CaseDates cases,
      CitizenCases citizen,
      ClaimTransaction transaction) {
    this.series = series;
    this.occupying = occupying;
    this.cases = cases;
    this.citizen = citizen;
    this.transaction = transaction;
  }

  /**
   * The dates that were not given back, the earliest first; none where the case is no series.
   *
   * @throws NotFound where the case is not his
   */
  public List<SeriesDate> of(Caller caller, CaseNumber number) {
    return series.of(cases.own(caller, number));
  }

  /**
   * Gives one date back: it is free for others in the same transaction, the case stays with the
   * others. The last one that is left cancels the case. A date that is given back already is no
   * fault.
   *
   * @throws NotFound where the case is not his, or no series
   * @throws fi.luukku.casework.CaseIsClosed where it has ended
   * @throws TooLateToGiveBack where the last moment for this date has passed
   */
  public void giveBack(Caller caller, CaseNumber number, Instant starts) {
    transaction.call(
        () -> {
          giveBackOnce(caller, number, starts);
          return number;
        });
  }

  private void giveBackOnce(Caller caller, CaseNumber number, Instant starts) {
    CaseFacts facts = cases.take(caller, number);
    Series all = occupying.dates(facts.idempotencyKey()).orElseThrow(NotFound::new);
    Optional<Claim> found = all.at(starts);
    if (found.isEmpty()) {
      return;
    }
    Claim date = found.get();
    if (!series.view(date, true).mayGiveBack()) {
      throw new TooLateToGiveBack();
    }
    List<Claim> left = series.leftWithout(all, date);
    if (left.isEmpty()) {
      CaseDates.Date last = DatesOfSeries.dateOf(date);
      cases.goesOn(date.owner(), all.id(), last, series.cancelUntil(date));
      citizen.withdraw(caller, number, "");
      return;
    }
    occupying.giveBack(date);
    Claim next = left.get(0);
    cases.givenBack(
        caller,
        number,
        DatesOfSeries.dateOf(date),
        DatesOfSeries.dateOf(next),
        series.cancelUntil(next));
  }
}
