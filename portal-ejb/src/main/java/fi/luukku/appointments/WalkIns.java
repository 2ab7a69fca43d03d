package fi.luukku.appointments;

import fi.luukku.appointments.domain.HeldVisit;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.domain.TypedName;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.casework.CaseHasChanged;
import fi.luukku.casework.CaseIsClosed;
import fi.luukku.casework.CaseNumber;
import fi.luukku.casework.FilingForOthers;
import fi.luukku.casework.FilingForOthers.Person;
import fi.luukku.casework.HandlerDesk;
import fi.luukku.casework.MeetingWay;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StaffWay;
import fi.luukku.casework.VisitRow;
import fi.luukku.identity.Caller;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.FreeTimes;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.SlotAlreadyTaken;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.Language;
import fi.luukku.shared.NotFound;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who stands at the counter without a booking: he gets the next free time, and is called. */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class WalkIns {
  /** Each further try means that somebody else has just taken the time that was next. */
  private static final int MOST_TRIES = 5;

  private AppointmentContent content;
  private ServedPlaces served;
  private StaffBookings bookings;
  private FilingForOthers filing;
  private FreeTimes freeTimes;
  private ArrivalDesk arrivals;
  private HandlerDesk handlers;
  private ClaimTransaction transaction;
  private Clock clock;

  protected WalkIns() {}

  @Inject
  public WalkIns(
      AppointmentContent content,
      ServedPlaces served,
      StaffBookings bookings,
      FilingForOthers filing,
      FreeTimes freeTimes,
      ArrivalDesk arrivals,
      HandlerDesk handlers,
      ClaimTransaction transaction,
      Clock clock) {
    this.content = content;
    this.served = served;
    this.bookings = bookings;
    this.filing = filing;
    this.freeTimes = freeTimes;
    this.arrivals = arrivals;
    this.handlers = handlers;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * The next free time today of each service that the caller gives at this place.
   *
   * @throws NotFound where he serves nothing there
   */
  public List<NextFree> next(Caller staff, String place) {
    ServicePoint point = served.place(staff, content.all(), place);
    return served.offerings(staff, content.all()).stream()
        .filter(offering -> offering.place(point.key()).isPresent())
        .filter(WalkIns::isGivenThere)
        .map(offering -> new NextFree(offering.service(), start(asOpen(offering), point)))
        .toList();
  }

  /** Nobody stands at the counter for a call. */
  private static boolean isGivenThere(Offering offering) {
    return offering.service().choices().ways().contains(MeetingWay.PLACE);
  }

  /** With the times at which staff have opened its desks beside the content. */
  private Offering asOpen(Offering offering) {
    return content.find(offering.service().key()).orElse(offering);
  }

  private Optional<Instant> start(Offering offering, ServicePoint point) {
    return offering.suitingAt(point, Visit.plain()).isEmpty()
        ? Optional.empty()
        : start(offering.desksNowAt(point, Visit.plain()));
  }

  /**
   * Books the next free time today for who stands there, and marks him as come. The same form again
   * answers with the first receipt.
   *
   * @param visit how he is met: at the place, where nothing else is said
   * @param name as he says it, may be empty
   * @param language his, for whatever he is told
   * @throws NoTimeLeftToday where all is taken that suits him
   * @throws VisitNotOffered where there is no such visit of this service here, or none at the place
   * @throws NotFound where the service is not the caller's to give, or not given at this place
   */
  public Receipt take(
      Caller staff,
      String service,
      String place,
      Visit visit,
      Optional<String> name,
      Language language,
      String formKey) {
    Offering offering = asOpen(served.offering(staff, content.all(), service));
    if (visit.way() != MeetingWay.PLACE) {
      throw new VisitNotOffered();
    }
    ServicePoint point = offering.place(place).orElseThrow(NotFound::new);
    Person person = new Person(Optional.empty(), TypedName.of(name));
    NewCase.Contact contact = new NewCase.Contact(Optional.empty(), Optional.empty(), language);
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      try {
        return transaction.call(
            () ->
                filing.open(
                    staff,
                    person,
                    StaffWay.COUNTER,
                    formKey,
                    () -> bookings.book(person, offering, order(offering, point, visit), contact)));
      } catch (SlotAlreadyTaken faster) {
        continue;
      }
    }
    throw new NoTimeLeftToday();
  }

  /**
   * Calls the first who waits without a booking: his case is the caller's from then on. The same
   * form again calls nobody else.
   *
   * @param formKey made when the form was shown
   * @return its number; empty where nobody waits
   * @throws NotFound where he serves nothing there
   */
  public Optional<CaseNumber> callNext(Caller staff, String place, String formKey) {
    Map<Boolean, List<VisitRow>> waiting =
        arrivals.today(staff, place).walkIns().stream()
            .collect(
                Collectors.partitioningBy(
                    one -> one.state() == Arrival.State.ARRIVED,
                    Collectors.mapping(Arrival::visit, Collectors.toList())));
    Stream<VisitRow> called =
        waiting.get(false).stream()
            .filter(visit -> handlers.hasTaken(staff, visit.number(), formKey));
    Stream<VisitRow> next = waiting.get(true).stream().filter(visit -> call(staff, visit, formKey));
    return called.findFirst().or(next::findFirst).map(VisitRow::number);
  }

  /** Whether nobody was faster, but the same form. */
  private boolean call(Caller staff, VisitRow visit, String formKey) {
    try {
      handlers.take(staff, visit.number(), visit.revision(), formKey);
      return true;
    } catch (CaseHasChanged | CaseIsClosed faster) {
      return false;
    }
  }

  private StaffBookings.Order order(Offering offering, ServicePoint point, Visit visit) {
    Bookable desks = offering.desksNowAt(point, visit);
    Instant start = start(desks).orElseThrow(NoTimeLeftToday::new);
    Period time = Period.of(start, offering.service().length(visit));
    Wish wish = new Wish(desks, time, new HeldVisit(point.key(), visit).write());
    return new StaffBookings.Order(point, visit, wish, Optional.empty());
  }

  private Optional<Instant> start(Bookable desks) {
    LocalDate today = TimeSource.today(clock);
    return freeTimes.days(Caller.visitor(""), desks, today, today).get(0).starts().stream()
        .findFirst();
  }
}
