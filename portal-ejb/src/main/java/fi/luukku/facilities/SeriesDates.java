package fi.luukku.facilities;

import fi.luukku.casework.CaseDates;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CitizenCases;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.integration.FacilityContent;
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
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The dates of a citizen's own series, and where he gives one of them back. */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class SeriesDates {
  private FacilityContent content;
  private OccupyingSeries occupying;
  private CaseDates cases;
  private CitizenCases citizen;
  private ClaimTransaction transaction;
  private Clock clock;

  protected SeriesDates() {}

  @Inject
  public SeriesDates(
      FacilityContent content,
      OccupyingSeries occupying,
      CaseDates cases,
      CitizenCases citizen,
      ClaimTransaction transaction,
      Clock clock) {
    this.content = content;
    this.occupying = occupying;
    this.cases = cases;
    this.citizen = citizen;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * The dates that were not given back, the earliest first; none where the case is no series.
   *
   * @throws NotFound where the case is not his
   */
  public List<SeriesDate> of(Caller caller, CaseNumber number) {
    CaseFacts facts = cases.own(caller, number);
    Instant now = clock.instant();
    return occupying.dates(facts.idempotencyKey()).stream()
        .flatMap(series -> series.dates().stream())
        .map(date -> view(date, facts.status().isOpen(), now))
        .toList();
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
    Series series = occupying.dates(facts.idempotencyKey()).orElseThrow(NotFound::new);
    Optional<Claim> found = series.at(starts);
    if (found.isEmpty()) {
      return;
    }
    Claim date = found.get();
    Instant now = clock.instant();
    if (!view(date, true, now).mayGiveBack()) {
      throw new TooLateToGiveBack();
    }
    List<Claim> left =
        series.toCome(now).stream().filter(one -> !one.id().equals(date.id())).toList();
    if (left.isEmpty()) {
      cases.goesOn(date.owner(), series.id(), dateOf(date), cancelUntil(date));
      citizen.withdraw(caller, number, "");
      return;
    }
    occupying.giveBack(date);
    CaseDates.Date next = dateOf(left.get(0));
    cases.givenBack(caller, number, dateOf(date), next, cancelUntil(left.get(0)));
  }

  private SeriesDate view(Claim claim, boolean open, Instant now) {
    HeldTerms terms = HeldTerms.read(claim.terms());
    Instant until = cancelUntil(claim);
    return new SeriesDate(
        claim.used(),
        terms.price(),
        claim.used().ends().isBefore(now),
        until,
        open && now.isBefore(until));
  }

  private Instant cancelUntil(Claim date) {
    Duration before =
        content.all().stream()
            .filter(one -> one.purpose().equals(date.purpose()))
            .map(FacilityOffering::facility)
            .map(Facility::cancelUntil)
            .findFirst()
            .orElse(Duration.ZERO);
    return date.used().starts().minus(before);
  }

  private static CaseDates.Date dateOf(Claim claim) {
    return new CaseDates.Date(claim.used().starts(), claim.used().ends());
  }
}
