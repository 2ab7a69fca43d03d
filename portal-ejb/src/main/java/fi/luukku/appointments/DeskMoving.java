package fi.luukku.appointments;

import fi.luukku.appointments.domain.AppointmentCase;
import fi.luukku.appointments.domain.HeldVisit;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.casework.CaseEvent.CaseFacts;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.StaffMoving;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Reseating;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.Refusal;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Where staff move the bookings of a desk to other desks, at the times that they have: looked at
 * first, then done, each in a transaction of its own.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeskMoving {
  @Inject private DeskPlaces places;
  @Inject private DeskAlternatives alternatives;
  @Inject private AppointmentContent content;
  @Inject private StaffMoving moving;
  @Inject private Reseating reseating;
  @Inject private ClaimTransaction transaction;

  /** One booking and the desk that it is to go to. */
  public record Move(CaseNumber number, String desk) {}

  /**
   * Where the bookings of a desk in a period could go. What has begun, or ended otherwise, is left
   * out.
   *
   * @param elsewhere whether desks of other service points will do, where there is none here
   * @throws NotFound where he does not answer for the desk
   */
  public MovePreview preview(Caller caller, String desk, Period time, Elsewhere elsewhere) {
    return transaction.call(
        () -> {
          DeskPlace place = places.withDesk(caller, desk);
          DeskPlace.Desk his = place.desk(desk).orElseThrow();
          return new MovePreview(
              place, his, time, alternatives.of(caller, place, his, time, elsewhere));
        });
  }

  /** How far a booking may go. */
  public enum Elsewhere {
    HERE,
    ALSO_OTHER_PLACES
  }

  /**
   * Moves bookings from a desk as they were shown: desk, case, timeline, message and mail of each
   * at once. What cannot go any more stays as it is, and so does what is not his.
   *
   * @return how many have moved
   * @throws NotFound where he does not answer for the desk
   */
  public int move(Caller caller, String desk, List<Move> moves) {
    transaction.call(() -> places.withDesk(caller, desk));
    return (int) moves.stream().filter(one -> isMoved(caller, desk, one)).count();
  }

  private boolean isMoved(Caller caller, String desk, Move move) {
    try {
      return transaction.call(
          () -> {
            moved(caller, desk, move);
            return true;
          });
    } catch (Refusal stays) {
      return false;
    }
  }

  private void moved(Caller caller, String desk, Move move) {
    CaseFacts booking = moving.take(caller, move.number(), CaseKind.APPOINTMENT);
    Offering offering = content.find(booking.serviceKey()).orElseThrow(NotFound::new);
    ServicePoint point =
        offering.service().places().stream()
            .filter(one -> offering.desksAt(one).anyOf().contains(move.desk()))
            .findFirst()
            .orElseThrow(NotFound::new);
    DeskPlace.Desk to =
        places.withDesk(caller, move.desk()).desk(move.desk()).orElseThrow(NotFound::new);
    NewCase.CaseTime time = booking.time().orElseThrow(NotFound::new);
    BookedVisit booked = BookedVisit.read(booking.answersJson()).orElseThrow(NotFound::new);
    HeldTime there = held(booking, offering.service(), point, booked.visit(), time);
    Bookable wanted = offering.only(point, move.desk(), booked.visit());
    String terms = new HeldVisit(point.key(), booked.visit()).write();
    reseating.move(booking.idempotencyKey(), desk, new Wish(wanted, there.time(), terms));
    AppointmentCase made = new AppointmentCase(there, offering, move.desk(), booked.questions());
    moving.move(caller, booking, made.asNewPlace(to.name()));
  }

  private static HeldTime held(
      CaseFacts booking,
      AppointmentService service,
      ServicePoint point,
      Visit visit,
      NewCase.CaseTime time) {
    return new HeldTime(
        booking.idempotencyKey(),
        service,
        point,
        visit,
        new Period(time.starts(), time.ends()),
        time.starts(),
        time.starts().minus(service.cancelUntil()));
  }
}
