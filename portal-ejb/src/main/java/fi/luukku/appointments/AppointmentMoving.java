package fi.luukku.appointments;

import fi.luukku.appointments.domain.AppointmentCase;
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
import java.util.Optional;

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
    Optional<ServicePoint> place =
        offering.service().places().stream()
            .filter(point -> AppointmentCase.isAt(booking, point))
            .findFirst();
    return new AppointmentToMove(number, offering.service(), time(booking), place);
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
    boolean here = AppointmentCase.isAt(booking, point);
    return freeTimes
        .daysToMove(caller, offering.desksAt(point), first, last, booking.idempotencyKey())
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
    HeldTime wanted = held(booking, offering, point, start);
    if (taken.done() || isThere(booking, point, start)) {
      return moving.receipt(caller, booking);
    }
    Wish wish = new Wish(offering.desksAt(point), wanted.time(), place);
    Claim claim = occupying.move(caller, booking.idempotencyKey(), wish);
    AppointmentCase made = asCase(wanted, offering, claim.resources().get(0));
    waiting.left(offering.service(), time(booking).starts());
    return moving.move(caller, booking, made.asNewTime(), act);
  }

  private static boolean isThere(CaseFacts booking, ServicePoint point, Instant start) {
    return AppointmentCase.isAt(booking, point) && time(booking).starts().equals(start);
  }

  private static AppointmentCase asCase(HeldTime wanted, Offering offering, String desk) {
    return new AppointmentCase(wanted, offering.queue(), desk);
  }

  private static HeldTime held(
      CaseFacts booking, Offering offering, ServicePoint place, Instant start) {
    AppointmentService service = offering.service();
    return new HeldTime(
        booking.idempotencyKey(),
        service,
        place,
        Period.of(start, service.length()),
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
