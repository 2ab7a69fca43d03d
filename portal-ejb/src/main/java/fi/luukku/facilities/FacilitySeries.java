package fi.luukku.facilities;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.domain.SeriesCase;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.OccupyingSeries;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Series;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where a citizen reserves a facility for many dates at once: hold them all, then confirm. */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class FacilitySeries {
  private FacilityContent content;
  private OccupyingSeries occupying;
  private CaseFiling filing;
  private ClaimTransaction transaction;
  private Clock clock;

  protected FacilitySeries() {}

  @Inject
  public FacilitySeries(
      FacilityContent content,
      OccupyingSeries occupying,
      CaseFiling filing,
      ClaimTransaction transaction,
      Clock clock) {
    this.content = content;
    this.occupying = occupying;
    this.filing = filing;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Holds all dates for ten minutes, or none; their prices are fixed from then on.
   *
   * @param part key of a part, or the facility's own for the whole
   * @param dates as they were chosen, in any order
   * @return the id of the series
   * @throws NoDateChosen where there are none
   * @throws TooManyDates where there are more than the facility gives
   * @throws NoSeriesHere where the facility is not given in series
   * @throws fi.luukku.reservations.SeriesDatesTaken where some are not free any more
   * @throws fi.luukku.reservations.OwnBookingsInTheWay where he would have more than his share
   * @throws NotForGroup as for one date
   * @throws StrongerSignInNeeded as for one date
   * @throws NotFound where there is no such facility or part
   */
  public String hold(
      Caller caller, String facility, String part, UserGroup group, List<Period> dates) {
    FacilityOffering offering = content.find(facility).orElseThrow(NotFound::new);
    StrongerSignInNeeded.unlessMet(offering.demand(), caller, clock.instant());
    filing.mayBegin(caller, CaseKind.RESERVATION, facility);
    group.mustBeOpenTo(caller);
    FacilityPart wanted = offering.facility().part(part).orElseThrow(NotFound::new);
    Bookable what = offering.series(wanted);
    List<Wish> wishes =
        chosen(dates, offering.facility().seriesDates()).stream()
            .map(time -> new Wish(what, time, offering.terms(wanted, group, time).write()))
            .toList();
    return transaction.call(() -> occupying.hold(caller, wishes));
  }

  /** The caller's held series; empty where it is unknown, somebody else's, over, or confirmed. */
  public Optional<HeldSeries> held(Caller caller, String series) {
    return occupying.find(caller, series).filter(Series::isHold).flatMap(this::held);
  }

  /** The receipt of a series that the caller has confirmed already. */
  public Optional<Receipt> confirmed(Caller caller, String series) {
    return filing.receiptOfHold(caller, series);
  }

  /**
   * Makes one reservation of all held dates, or of none. Sent twice, it answers with the first
   * receipt.
   *
   * @param event what it is for, each time
   * @throws fi.luukku.reservations.HeldForAnother where he acts for another now than he held for
   * @throws HoldHasEnded where the ten minutes are over, or there is no such hold of the caller's
   * @throws PeopleMissing for fewer than one
   * @throws TooManyPeople for more than the part is for
   */
  public Receipt confirm(
      Caller caller, String series, EventDetails event, NewCase.Contact contact) {
    return transaction.callOnce(
        () -> make(caller, series, event, contact), () -> confirmed(caller, series));
  }

  /** Gives all held dates back at once. */
  public void letGo(Caller caller, String series) {
    transaction.call(
        () -> {
          occupying.letGo(caller, series);
          return series;
        });
  }

  private Receipt make(Caller caller, String id, EventDetails event, NewCase.Contact contact) {
    Series series =
        occupying.find(caller, id).filter(Series::isHold).orElseThrow(HoldHasEnded::new);
    series.first().mustBeFor(caller.party());
    HeldSeries held = held(series).orElseThrow(HoldHasEnded::new);
    held.part().mustHold(event.people());
    FacilityOffering offering = content.find(held.facility().key()).orElseThrow(NotFound::new);
    StrongerSignInNeeded.unlessMet(offering.demand(), caller, clock.instant());
    LocalDate today = TimeSource.today(clock);
    SeriesCase made = new SeriesCase(held, offering, event, today);
    Receipt receipt = filing.open(caller, made.asNewCase(contact));
    if (!receipt.repeated()) {
      occupying.keep(caller, series);
    }
    return receipt;
  }

  private Optional<HeldSeries> held(Series series) {
    Claim first = series.first();
    HeldTerms terms = HeldTerms.read(first.terms());
    return content.all().stream()
        .filter(one -> one.purpose().equals(first.purpose()))
        .map(FacilityOffering::facility)
        .findFirst()
        .flatMap(
            facility ->
                facility
                    .part(terms.part())
                    .map(
                        part ->
                            new HeldSeries(
                                series.id(),
                                facility,
                                part,
                                terms.group(),
                                series.dates().stream().map(FacilitySeries::date).toList(),
                                first.heldUntil().orElse(first.used().starts()))));
  }

  private static HeldSeries.Date date(Claim claim) {
    HeldTerms terms = HeldTerms.read(claim.terms());
    return new HeldSeries.Date(claim.used(), terms.price(), terms.list());
  }

  private static List<Period> chosen(List<Period> dates, int most) {
    List<Period> sorted = dates.stream().distinct().sorted().toList();
    if (sorted.isEmpty()) {
      throw new NoDateChosen();
    }
    if (sorted.size() > most) {
      throw new TooManyDates(most);
    }
    return sorted;
  }
}
