package fi.luukku.appointments;

import fi.luukku.appointments.domain.DeskException;
import fi.luukku.appointments.domain.DeskException.Kind;
import fi.luukku.appointments.persistence.DeskExceptions;
import fi.luukku.audit.AuditTrail;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.ClosedTimes;
import fi.luukku.reservations.Period;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** When nobody is at a desk, for the staff who answer for it: it is not offered then. */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeskAbsences {
  static final int LONGEST_REASON = 200;
  static final int MOST_DAYS = 400;

  @Inject private DeskPlaces places;
  @Inject private DeskBookings bookings;
  @Inject private DeskExceptions exceptions;
  @Inject private ClosedTimes closed;
  @Inject private ClaimTransaction transaction;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Those of a place that are not over, the earliest first, each with the bookings that stand in
   * it.
   *
   * @throws NotFound where he answers for no desk there
   */
  public List<Absence> of(Caller caller, String place) {
    return transaction.call(
        () -> {
          DeskPlace his = places.served(caller, place);
          return exceptions.of(Kind.ABSENT, clock.instant()).stream()
              .flatMap(one -> his.desk(one.desk()).map(desk -> seen(caller, one, desk)).stream())
              .toList();
        });
  }

  /**
   * One of them.
   *
   * @throws NotFound where there is none of this id, or he does not answer for its desk
   */
  public Absence one(Caller caller, String id) {
    return transaction.call(
        () -> {
          DeskException found = get(id);
          DeskPlace his = places.withDesk(caller, found.desk());
          return seen(caller, found, his.desk(found.desk()).orElseThrow());
        });
  }

  /**
   * Nobody is at the desk from then to then: what is booked stands until somebody moves it, and
   * nothing more is offered. The same form sent again adds nothing.
   *
   * @param formKey made when the form was shown
   * @param reason for staff alone; may be empty
   * @return its id
   * @throws NotFound where he does not answer for the desk
   * @throws AbsenceTooLong where it is over already, or longer than {@code MOST_DAYS} days
   * @throws ReasonTooLong with more than 200 characters
   */
  public String add(Caller caller, String formKey, String desk, Period time, String reason) {
    return transaction.call(() -> added(caller, formKey, desk, time, reason.strip()));
  }

  private String added(Caller caller, String formKey, String desk, Period time, String reason) {
    places.withDesk(caller, desk);
    if (reason.length() > LONGEST_REASON) {
      throw new ReasonTooLong(LONGEST_REASON);
    }
    if (time.length().toDays() > MOST_DAYS || !time.ends().isAfter(clock.instant())) {
      throw new AbsenceTooLong(MOST_DAYS);
    }
    String id = id(caller, formKey);
    DeskException made = new DeskException(id, id, Kind.ABSENT, desk, time, reason);
    if (exceptions.add(made)) {
      closed.close(made.source(), desk, time);
      audit.done(caller, "desk-absence-added", "resource:" + desk);
    }
    return id;
  }

  /**
   * Ends an absence: the desk is offered again. Again where there is none: nothing happens.
   *
   * @throws NotFound where he does not answer for the desk
   */
  public void remove(Caller caller, String id) {
    transaction.call(
        () -> {
          exceptions.find(id).ifPresent(found -> removed(caller, found));
          return id;
        });
  }

  private void removed(Caller caller, DeskException found) {
    places.withDesk(caller, found.desk());
    exceptions.remove(found.id());
    closed.open(found.source());
    audit.done(caller, "desk-absence-removed", "resource:" + found.desk());
  }

  private DeskException get(String id) {
    return exceptions.find(id).filter(one -> one.kind() == Kind.ABSENT).orElseThrow(NotFound::new);
  }

  private Absence seen(Caller caller, DeskException one, DeskPlace.Desk desk) {
    return new Absence(
        one.id(), desk, one.time(), one.reason(), bookings.in(caller, desk, one.time()));
  }

  private static String id(Caller caller, String formKey) {
    String once = caller.ownerKey() + "/" + formKey;
    return UUID.nameUUIDFromBytes(once.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
