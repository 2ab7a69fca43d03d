package fi.luukku.facilities;

import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.facilities.domain.FacilityOffering;
import fi.luukku.facilities.domain.HeldTerms;
import fi.luukku.facilities.domain.ReservationCase;
import fi.luukku.facilities.integration.FacilityContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.FirstLook;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.Occupying;
import fi.luukku.reservations.Period;
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
import java.util.Optional;

/** Where a citizen reserves a facility: hold a period, then confirm it. */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class FacilityReserving {
  private FacilityContent content;
  private FirstLook look;
  private Occupying occupying;
  private CaseFiling filing;
  private ClaimTransaction transaction;
  private Clock clock;

  protected FacilityReserving() {}

  @Inject
  public FacilityReserving(
      FacilityContent content,
      FirstLook look,
      Occupying occupying,
      CaseFiling filing,
      ClaimTransaction transaction,
      Clock clock) {
    this.content = content;
    this.look = look;
    this.occupying = occupying;
    this.filing = filing;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Holds a period for ten minutes; its price is fixed from then on.
   *
   * @param part key of a part, or the facility's own for the whole, which takes all parts
   * @param group for whom; who acts for another reserves as that other
   * @return the id of the hold
   * @throws fi.luukku.reservations.SlotAlreadyTaken with the nearest free times
   * @throws fi.luukku.shared.Refusal where the rules do not offer this period
   * @throws NotForGroup where it is not for this group, or the caller is not of it
   * @throws StrongerSignInNeeded where the sign-in does not suffice for this facility
   * @throws fi.luukku.parties.MandateDoesNotReach where it is not to be reserved for whom he acts
   * @throws NotFound where there is no such facility or part
   */
  public String hold(Caller caller, String facility, String part, UserGroup group, Period time) {
    FacilityOffering offering = content.find(facility).orElseThrow(NotFound::new);
    StrongerSignInNeeded.unlessMet(offering.demand(), caller, clock.instant());
    filing.mayBegin(caller, CaseKind.RESERVATION, facility);
    FacilityPart wanted = offering.facility().part(part).orElseThrow(NotFound::new);
    group.mustBeOpenTo(caller);
    HeldTerms terms = offering.terms(wanted, group, time);
    Wish wish = new Wish(offering.bookable(wanted), time, terms.write());
    look.mustBeFree(caller, wish);
    return transaction.call(() -> occupying.hold(caller, wish)).id();
  }

  /** The caller's held period; empty where it is unknown, somebody else's, over, or confirmed. */
  public Optional<HeldPeriod> held(Caller caller, String hold) {
    return occupying.find(caller, hold).filter(Claim::isHold).flatMap(this::heldPeriod);
  }

  /**
   * The receipt of a period that the caller has confirmed already. Where he has confirmed none with
   * this id, the audit trail keeps the attempt.
   */
  public Optional<Receipt> confirmed(Caller caller, String hold) {
    return filing.receiptOfHold(caller, hold);
  }

  /**
   * Makes a reservation of the held period: it is booked and the case opened, or neither. Where
   * approval is needed the case waits for it, and the period is kept meanwhile. Sent twice, it
   * answers with the first receipt.
   *
   * @param event what it is for
   * @throws fi.luukku.reservations.HeldForAnother where he acts for another now than he held it for
   * @throws HoldHasEnded where the ten minutes are over, or there is no such hold of the caller's
   * @throws PeopleMissing for fewer than one
   * @throws TooManyPeople for more than the part is for
   */
  public Receipt confirm(Caller caller, String hold, EventDetails event, NewCase.Contact contact) {
    return transaction.callOnce(
        () -> make(caller, hold, event, contact), () -> confirmed(caller, hold));
  }

  /** Gives the held period back at once. */
  public void letGo(Caller caller, String hold) {
    transaction.call(
        () -> {
          occupying.letGo(caller, hold);
          return hold;
        });
  }

  private Receipt make(Caller caller, String hold, EventDetails event, NewCase.Contact contact) {
    Claim claim = occupying.find(caller, hold).filter(Claim::isHold).orElseThrow(HoldHasEnded::new);
    claim.mustBeFor(caller.party());
    HeldPeriod held = heldPeriod(claim).orElseThrow(HoldHasEnded::new);
    held.part().mustHold(event.people());
    FacilityOffering offering = content.find(held.facility().key()).orElseThrow(NotFound::new);
    StrongerSignInNeeded.unlessMet(offering.demand(), caller, clock.instant());
    LocalDate today = TimeSource.today(clock);
    ReservationCase made = new ReservationCase(held, offering, event, today);
    Receipt receipt = filing.open(caller, made.asNewCase(contact));
    if (!receipt.repeated()) {
      occupying.keep(caller, claim);
    }
    return receipt;
  }

  private Optional<HeldPeriod> heldPeriod(Claim claim) {
    return content.all().stream()
        .filter(one -> one.purpose().equals(claim.purpose()))
        .findFirst()
        .flatMap(one -> heldPeriod(claim, one, HeldTerms.read(claim.terms())));
  }

  private static Optional<HeldPeriod> heldPeriod(
      Claim claim, FacilityOffering offering, HeldTerms terms) {
    Facility facility = offering.facility();
    return facility
        .part(terms.part())
        .map(
            part ->
                new HeldPeriod(
                    claim.id(),
                    facility,
                    part,
                    claim.used(),
                    terms.price(),
                    terms.group(),
                    terms.list(),
                    claim.heldUntil().orElse(claim.used().starts()),
                    claim.used().starts().minus(facility.cancelUntil())));
  }
}
