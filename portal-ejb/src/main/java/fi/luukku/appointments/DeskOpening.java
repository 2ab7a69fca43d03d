package fi.luukku.appointments;

import fi.luukku.appointments.domain.DeskException;
import fi.luukku.appointments.domain.DeskException.Kind;
import fi.luukku.appointments.integration.DeskOpenings;
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
import java.util.stream.Stream;

/**
 * Where staff open and close hours of their desks on many days at once: looked at first, then done.
 * It lies over what the content says.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class DeskOpening {
  @Inject private DeskPlaces places;
  @Inject private DeskBookings bookings;
  @Inject private OpeningCount count;
  @Inject private DeskExceptions exceptions;
  @Inject private DeskOpenings openings;
  @Inject private ClosedTimes closed;
  @Inject private ClaimTransaction transaction;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * How many times a change would make or take, and which bookings are in its way.
   *
   * @throws NotFound where he does not answer for one of the desks, or it is at another place
   * @throws NothingToChange where no desk or no day to come is chosen
   * @throws TooManyChanges for more than 400 days of desks
   */
  public OpeningPreview preview(Caller caller, String place, OpeningChange change) {
    return transaction.call(
        () -> {
          DeskPlace his = served(caller, place, change);
          List<Period> periods = change.periods(clock.instant());
          return look(caller, his, change, periods);
        });
  }

  /**
   * Makes the change. Opened hours are offered by this node at once and by others within two
   * seconds; closed ones by none from the moment that this returns. The same form sent again
   * changes nothing.
   *
   * @param formKey made when the form was shown
   * @param reason for staff alone; may be empty
   * @throws NothingWouldChange where no time appears or vanishes, and nothing is in the way
   * @throws ReasonTooLong with more than 200 characters
   * @throws fi.luukku.shared.Refusal as {@link #preview}
   */
  public void make(
      Caller caller, String place, OpeningChange change, String formKey, String reason) {
    String words = reason.strip();
    transaction.call(
        () -> {
          DeskPlace his = served(caller, place, change);
          List<Period> periods = change.periods(clock.instant());
          boolean nothing = look(caller, his, change, periods).isNothing();
          if (words.length() > DeskAbsences.LONGEST_REASON) {
            throw new ReasonTooLong(DeskAbsences.LONGEST_REASON);
          }
          String batch = uuid(caller.ownerKey() + "/" + formKey);
          boolean added =
              change.desks().stream()
                      .sorted()
                      .flatMap(desk -> rows(batch, desk, change.kind(), periods, words))
                      .filter(this::isAdded)
                      .count()
                  > 0;
          if (added && nothing) {
            throw new NothingWouldChange();
          }
          if (added) {
            audit.done(caller, act(change.kind()), "resource:" + place);
          }
          return batch;
        });
    openings.forget();
  }

  private OpeningPreview look(
      Caller caller, DeskPlace place, OpeningChange change, List<Period> periods) {
    return new OpeningPreview(
        count.of(place, change, periods), inTheWay(caller, place, change, periods));
  }

  private static Stream<DeskException> rows(
      String batch, String desk, OpeningChange.Kind what, List<Period> periods, String reason) {
    Kind kind = what == OpeningChange.Kind.OPEN ? Kind.OPEN : Kind.CLOSED;
    return periods.stream()
        .map(
            time ->
                new DeskException(
                    uuid(batch + "/" + desk + "/" + time), batch, kind, desk, time, reason));
  }

  private boolean isAdded(DeskException row) {
    boolean added = exceptions.add(row);
    if (added && row.kind() == Kind.CLOSED) {
      closed.close(row.source(), row.desk(), row.time());
    }
    return added;
  }

  private List<DeskTime> inTheWay(
      Caller caller, DeskPlace place, OpeningChange change, List<Period> periods) {
    if (change.kind() == OpeningChange.Kind.OPEN) {
      return List.of();
    }
    List<DeskPlace.Desk> desks =
        place.desks().stream().filter(one -> change.desks().contains(one.key())).toList();
    Period window = DeskCalendar.days(change.first(), change.last());
    return bookings.unnamed(caller, desks, window).stream()
        .filter(one -> !one.closed() && periods.stream().anyMatch(one.time()::overlaps))
        .toList();
  }

  private DeskPlace served(Caller caller, String place, OpeningChange change) {
    DeskPlace his = places.served(caller, place);
    if (!change.desks().stream().allMatch(desk -> his.desk(desk).isPresent())) {
      throw new NotFound();
    }
    return his;
  }

  private static String act(OpeningChange.Kind kind) {
    return kind == OpeningChange.Kind.OPEN ? "desk-times-opened" : "desk-times-closed";
  }

  private static String uuid(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
  }
}
