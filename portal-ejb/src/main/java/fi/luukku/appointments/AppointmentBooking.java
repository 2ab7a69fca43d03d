package fi.luukku.appointments;

import fi.luukku.appointments.domain.AppointmentCase;
import fi.luukku.appointments.domain.HeldVisit;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.casework.CaseFiling;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.forms.Answers;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.FirstLook;
import fi.luukku.reservations.HoldHasEnded;
import fi.luukku.reservations.Occupying;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Where a citizen books an appointment: hold a time, then confirm it. */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class AppointmentBooking {
  private AppointmentContent content;
  private FirstLook look;
  private Occupying occupying;
  private CaseFiling filing;
  private ClaimTransaction transaction;
  private AppointmentQuestions questions;
  private Clock clock;

  protected AppointmentBooking() {}

  @Inject
  public AppointmentBooking(
      AppointmentContent content,
      FirstLook look,
      Occupying occupying,
      CaseFiling filing,
      ClaimTransaction transaction,
      AppointmentQuestions questions,
      Clock clock) {
    this.content = content;
    this.look = look;
    this.occupying = occupying;
    this.filing = filing;
    this.transaction = transaction;
    this.questions = questions;
    this.clock = clock;
  }

  /** As {@link #hold(Caller, String, String, Visit, Instant)} for a plain visit. */
  public String hold(Caller caller, String service, String place, Instant start) {
    return hold(caller, service, place, Visit.plain(), start);
  }

  /**
   * Holds a time at any free desk of the place that suits the visit for ten minutes, and with it an
   * interpreter where one is needed.
   *
   * @param start one of the offered starts, UTC
   * @return the id of the hold
   * @throws fi.luukku.reservations.SlotAlreadyTaken with the nearest free times
   * @throws fi.luukku.shared.Refusal where the rules do not offer this time
   * @throws StrongerSignInNeeded where the sign-in does not suffice for this service
   * @throws fi.luukku.parties.MandateDoesNotReach where it is not to be booked for whom he acts
   * @throws VisitNotOffered where there is no such visit of this service at this place
   * @throws NotFound where there is no such service at this place
   */
  public String hold(Caller caller, String service, String place, Visit visit, Instant start) {
    Offering offering = content.find(service).orElseThrow(NotFound::new);
    checkSignIn(caller, offering);
    filing.mayBegin(caller, CaseKind.APPOINTMENT, service);
    Bookable desks = offering.desksAt(offering.place(place).orElseThrow(NotFound::new), visit);
    Period time = Period.of(start, offering.service().length(visit));
    Wish wish = new Wish(desks, time, new HeldVisit(place, visit).write());
    look.mustBeFree(caller, wish);
    return transaction.call(() -> occupying.hold(caller, wish)).id();
  }

  /** The caller's held time; empty where it is unknown, somebody else's, over, or confirmed. */
  public Optional<HeldTime> held(Caller caller, String hold) {
    return occupying.find(caller, hold).filter(Claim::isHold).flatMap(this::heldTime);
  }

  /**
   * The receipt of a time that the caller has confirmed already. Where he has confirmed none with
   * this id, the audit trail keeps the attempt.
   */
  public Optional<Receipt> confirmed(Caller caller, String hold) {
    return filing.receiptOfHold(caller, hold);
  }

  /**
   * Makes an appointment of the held time: the desk is booked and the case opened, or neither. Sent
   * twice, it answers with the first receipt.
   *
   * @param questions answers to what the service asks before, as JSON; empty where it asks nothing
   * @throws QuestionsUnanswered where it asks, and they are missing or to be mended
   * @throws PhoneMissing where we are to call, and there is no number
   * @throws StrongerSignInNeeded where the sign-in does not suffice; the time stays held
   * @throws fi.luukku.reservations.HeldForAnother where he acts for another now than he held it for
   * @throws HoldHasEnded where the ten minutes are over, or there is no such hold of the caller's
   */
  public Receipt confirm(
      Caller caller, String hold, NewCase.Contact contact, Optional<Answers> questions) {
    return transaction.callOnce(
        () -> make(caller, hold, contact, questions), () -> confirmed(caller, hold));
  }

  /** As {@link #confirm(Caller, String, NewCase.Contact, Optional)} where nothing is asked. */
  public Receipt confirm(Caller caller, String hold, NewCase.Contact contact) {
    return confirm(caller, hold, contact, Optional.empty());
  }

  /** Gives the held time back at once. */
  public void letGo(Caller caller, String hold) {
    transaction.call(
        () -> {
          occupying.letGo(caller, hold);
          return hold;
        });
  }

  private Receipt make(
      Caller caller, String hold, NewCase.Contact contact, Optional<Answers> questions) {
    Claim claim = occupying.find(caller, hold).filter(Claim::isHold).orElseThrow(HoldHasEnded::new);
    claim.mustBeFor(caller.party());
    HeldTime held = heldTime(claim).orElseThrow(HoldHasEnded::new);
    Offering offering = content.findWritten(held.service().key()).orElseThrow(NotFound::new);
    checkSignIn(caller, offering);
    if (held.visit().way() == MeetingWay.PHONE && contact.phone().isEmpty()) {
      throw new PhoneMissing();
    }
    String desk = offering.deskOf(claim.resources());
    Optional<String> asked = this.questions.answered(offering.service(), questions);
    AppointmentCase made = new AppointmentCase(held, offering, desk, asked);
    Receipt receipt = filing.open(caller, made.asNewCase(contact));
    if (!receipt.repeated()) {
      occupying.keep(caller, claim);
    }
    return receipt;
  }

  private Optional<HeldTime> heldTime(Claim claim) {
    String service = claim.purpose().substring(claim.purpose().indexOf('/') + 1);
    HeldVisit visit = HeldVisit.read(claim.terms());
    return content
        .findWritten(service)
        .filter(offering -> offering.desks().get(visit.place()) != null)
        .filter(offering -> claim.purpose().equals(offering.desks().get(visit.place()).purpose()))
        .flatMap(
            offering ->
                offering
                    .place(visit.place())
                    .map(place -> held(claim, offering, place, visit.visit())));
  }

  private static HeldTime held(Claim claim, Offering offering, ServicePoint place, Visit visit) {
    return new HeldTime(
        claim.id(),
        offering.service(),
        place,
        visit,
        claim.used(),
        claim.heldUntil().orElse(claim.used().starts()),
        claim.used().starts().minus(offering.service().cancelUntil()));
  }

  private void checkSignIn(Caller caller, Offering offering) {
    StrongerSignInNeeded.unlessMet(offering.service().demand(), caller, clock.instant());
  }
}
