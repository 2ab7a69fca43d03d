package fi.luukku.appointments;

import fi.luukku.appointments.domain.AppointmentCase;
import fi.luukku.appointments.domain.HeldVisit;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseMoving;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StrongerSignInNeeded;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeTimes;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Where a citizen moves his own appointment to another time or place, as long as he may cancel. */
@Stateless
@RolesAllowed("CITIZEN")
@TransactionManagement(TransactionManagementType.BEAN)
public class AppointmentMoving {
  private AppointmentContent content;
  private CaseMoving moving;
  private FreeTimes freeTimes;
  private Occupying occupying;
  private ClaimTransaction transaction;
  private WaitingLine waiting;
  private Clock clock;

  protected AppointmentMoving() {}

  @Inject
  public AppointmentMoving(
      AppointmentContent content,
      CaseMoving moving,
      FreeTimes freeTimes,
      Occupying occupying,
      ClaimTransaction transaction,
      WaitingLine waiting,
      Clock clock) {
    this.content = content;
    this.moving = moving;
    this.freeTimes = freeTimes;
    this.occupying = occupying;
    this.transaction = transaction;
    this.waiting = waiting;
    this.clock = clock;
  }

  /**
   * @throws NotFound where it is not his, or its service is not offered any more
   * @throws fi.luukku.casework.CaseIsClosed where it has ended
   * @throws fi.luukku.casework.TooLateToMove where its last moment for that has passed
   */
  public AppointmentToMove one(Caller caller, CaseNumber number) {
    CaseFacts booking = moving.one(caller, number, CaseKind.APPOINTMENT);
    Offering offering = offering(booking);
    BookedVisit booked = booked(booking);
    return new AppointmentToMove(
        number, offering.service(), time(booking), offering.place(booked.place()), booked.visit());
  }

  /**
   * The free times of these days, both included, but for the one that the appointment has.
   *
   * @throws NotFound as {@link #one}, or where the service is not given at this place
   */
  public List<FreeDay> days(
      Caller caller, CaseNumber number, String place, LocalDate first, LocalDate last) {
    CaseFacts booking = moving.one(caller, number, CaseKind.APPOINTMENT);
    Offering offering = offering(booking);
    ServicePoint point = offering.place(place).orElseThrow(NotFound::new);
    BookedVisit booked = booked(booking);
    boolean here = booked.place().equals(place);
    Bookable desks = offering.desksAt(point, booked.visit());
    return freeTimes
        .daysToMove(caller, desks, first, last, Set.of(booking.idempotencyKey()))
        .stream()
        .map(day -> here ? day.without(time(booking).starts()) : day)
        .toList();
  }

  /**
   * Moves the appointment: desk, case, timeline, message and mail in one transaction, or nothing of
   * it. The same form again, and a move to where it is already, change nothing.
   *
   * @param start one of the offered starts, UTC
   * @param formKey made when the form was shown
   * @throws fi.luukku.reservations.SlotAlreadyTaken with the nearest free times; it keeps its time
   * @throws fi.luukku.shared.Refusal where the rules do not offer this time, or as {@link #one}
   * @throws StrongerSignInNeeded where the sign-in does not suffice for this service
   */
  public Receipt move(
      Caller caller, CaseNumber number, String place, Instant start, String formKey) {
    CaseMoving.Act act = new CaseMoving.Act(formKey, place + "/" + start);
    return transaction.call(() -> once(caller, number, place, start, act));
  }

  private Receipt once(
      Caller caller, CaseNumber number, String place, Instant start, CaseMoving.Act act) {
    CaseMoving.Taken taken = moving.take(caller, number, CaseKind.APPOINTMENT, act);
    CaseFacts booking = taken.booking();
    Offering offering = offering(booking);
    StrongerSignInNeeded.unlessMet(offering.service().demand(), caller, clock.instant());
    ServicePoint point = offering.place(place).orElseThrow(NotFound::new);
    BookedVisit booked = booked(booking);
    HeldTime wanted = held(booking, offering, point, booked.visit(), start);
    if (taken.done() || booked.place().equals(place) && time(booking).starts().equals(start)) {
      return moving.receipt(caller, booking);
    }
    Bookable desks = offering.desksAt(point, booked.visit());
    Wish wish = new Wish(desks, wanted.time(), new HeldVisit(place, booked.visit()).write());
    Claim claim = occupying.move(caller, booking.idempotencyKey(), wish);
    String desk = offering.deskOf(claim.resources());
    AppointmentCase made = new AppointmentCase(wanted, offering, desk, booked.questions());
    waiting.left(offering.service(), time(booking).starts());
    return moving.move(caller, booking, made.asNewTime(), act);
  }

  private static BookedVisit booked(CaseFacts booking) {
    return BookedVisit.read(booking.answersJson()).orElseThrow(NotFound::new);
  }

  private static HeldTime held(
      CaseFacts booking, Offering offering, ServicePoint place, Visit visit, Instant start) {
    AppointmentService service = offering.service();
    return new HeldTime(
        booking.idempotencyKey(),
        service,
        place,
        visit,
        Period.of(start, service.length(visit)),
        start,
        start.minus(service.cancelUntil()));
  }

  private Offering offering(CaseFacts booking) {
    return content.find(booking.serviceKey()).orElseThrow(NotFound::new);
  }

  private static NewCase.CaseTime time(CaseFacts booking) {
    return booking.time().orElseThrow(NotFound::new);
  }
}
