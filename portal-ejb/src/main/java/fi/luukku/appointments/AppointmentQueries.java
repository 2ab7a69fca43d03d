package fi.luukku.appointments;

import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.FreeDay;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Services, places and free times. Anybody may look. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AppointmentQueries {
  private AppointmentContent content;
  private FreeTimes freeTimes;
  private Clock clock;

  protected AppointmentQueries() {}

  @Inject
  public AppointmentQueries(AppointmentContent content, FreeTimes freeTimes, Clock clock) {
    this.content = content;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  public List<AppointmentService> services() {
    return content.all().stream().map(Offering::service).toList();
  }

  /**
   * @throws NotFound where there is no such service
   */
  public AppointmentService service(String key) {
    return offering(key).service();
  }

  /** The last day for which a time can be booked today. */
  public LocalDate lastDay(String service, String place) {
    int days = desks(service, place).rules().daysAhead();
    return TimeSource.today(clock).plusDays(days);
  }

  /** As {@link #days(Caller, String, String, Visit, LocalDate, LocalDate)} for a plain visit. */
  public List<FreeDay> days(
      Caller caller, String service, String place, LocalDate first, LocalDate last) {
    return freeTimes.days(caller, desks(service, place), first, last);
  }

  /**
   * The free times of these days, both included, at desks that suit the visit.
   *
   * @throws VisitNotOffered where there is no such visit of this service at this place
   * @throws NotFound where there is no such service or it is not given at this place
   */
  public List<FreeDay> days(
      Caller caller, String service, String place, Visit visit, LocalDate first, LocalDate last) {
    Offering offering = offering(service);
    ServicePoint point = offering.place(place).orElseThrow(NotFound::new);
    return freeTimes.days(caller, offering.desksAt(point, visit), first, last);
  }

  /** Whether the visit can be booked at a place of the service. */
  public boolean isOffered(String service, String place, Visit visit) {
    Offering offering = offering(service);
    ServicePoint point = offering.place(place).orElseThrow(NotFound::new);
    return offering.service().choices().offer(visit)
        && offering.suitingAt(point, visit).isPresent();
  }

  /**
   * The first free time from now on, whichever place it is at.
   *
   * @return empty where there is none at any place that gives such a visit
   */
  public Optional<FirstFree> firstAnywhere(Caller caller, String service, Visit visit) {
    LocalDate today = TimeSource.today(clock);
    return service(service).places().stream()
        .filter(place -> isOffered(service, place.key(), visit))
        .flatMap(place -> firstAt(caller, service, place, visit, today).stream())
        .min(Comparator.comparing(FirstFree::starts));
  }

  private Optional<FirstFree> firstAt(
      Caller caller, String service, ServicePoint place, Visit visit, LocalDate today) {
    return days(caller, service, place.key(), visit, today, lastDay(service, place.key())).stream()
        .flatMap(day -> day.starts().stream())
        .findFirst()
        .map(start -> new FirstFree(place, start));
  }

  /** The first day on which there is a free time, from a day on; empty where there is none. */
  public Optional<LocalDate> firstFree(
      Caller caller, String service, String place, Visit visit, LocalDate from) {
    LocalDate last = lastDay(service, place);
    if (from.isAfter(last)) {
      return Optional.empty();
    }
    return days(caller, service, place, visit, from, last).stream()
        .filter(day -> !day.starts().isEmpty())
        .map(FreeDay::day)
        .findFirst();
  }

  private Bookable desks(String service, String place) {
    Offering offering = offering(service);
    ServicePoint point = offering.place(place).orElseThrow(NotFound::new);
    return offering.desksAt(point);
  }

  private Offering offering(String key) {
    return content.find(key).orElseThrow(NotFound::new);
  }
}
