package fi.luukku.appointments;

import fi.luukku.appointments.domain.DayList;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.appointments.integration.DeskContent;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.CaseVisits;
import fi.luukku.casework.VisitRow;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.BookedTimes;
import fi.luukku.reservations.BookedTimes.Booked;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * Today at a service point: who is expected, who has come, who has not. A member of staff sees the
 * appointments of his queues, and marks these; which they are decides casework.
 */
@Stateless
@RolesAllowed("STAFF")
public class ArrivalDesk {
  private AppointmentContent content;
  private DeskContent desks;
  private ServedPlaces served;
  private BookedTimes booked;
  private CaseVisits visits;
  private Clock clock;

  protected ArrivalDesk() {}

  @Inject
  public ArrivalDesk(
      AppointmentContent content,
      DeskContent desks,
      ServedPlaces served,
      BookedTimes booked,
      CaseVisits visits,
      Clock clock) {
    this.content = content;
    this.desks = desks;
    this.served = served;
    this.booked = booked;
    this.visits = visits;
    this.clock = clock;
  }

  /** The service points at which services of his queues are given. */
  public List<ServicePoint> places(Caller caller) {
    return served.places(caller, content.all());
  }

  /**
   * Today's appointments at a service point.
   *
   * @throws fi.luukku.shared.NotFound where he serves nothing there; the audit trail keeps the
   *     attempt
   */
  public ArrivalList today(Caller caller, String place) {
    ServicePoint point = served.place(caller, content.all(), place);
    LocalDate today = TimeSource.today(clock);
    List<Booked> taken = booked.of(desksAt(point), DayList.whole(today));
    List<VisitRow> rows = visits.of(caller, taken.stream().map(Booked::claim).toList());
    DayList list = new DayList(taken, rows, desks.names(), clock.instant());
    return new ArrivalList(point, today, list.booked(), list.walkIns());
  }

  /** See {@link CaseVisits#arrived}. */
  public void arrived(Caller caller, CaseNumber number) {
    visits.arrived(caller, number);
  }

  /** See {@link CaseVisits#undoArrival}. */
  public void undoArrival(Caller caller, CaseNumber number) {
    visits.undoArrival(caller, number);
  }

  /** See {@link CaseVisits#missed}. */
  public void missed(Caller caller, CaseNumber number) {
    visits.missed(caller, number);
  }

  /** See {@link CaseVisits#undoMissed}. */
  public void undoMissed(Caller caller, CaseNumber number) {
    visits.undoMissed(caller, number);
  }

  private List<String> desksAt(ServicePoint point) {
    return content.all().stream()
        .filter(offering -> offering.place(point.key()).isPresent())
        .map(offering -> offering.desksAt(point))
        .flatMap(bookable -> bookable.anyOf().stream())
        .distinct()
        .toList();
  }
}
