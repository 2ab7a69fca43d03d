package fi.luukku.appointments;

import fi.luukku.appointments.domain.HeldVisit;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.appointments.domain.TypedName;
import fi.luukku.appointments.integration.AppointmentContent;
import fi.luukku.casework.FilingForOthers;
import fi.luukku.casework.FilingForOthers.Person;
import fi.luukku.casework.NewCase;
import fi.luukku.casework.Receipt;
import fi.luukku.casework.StaffWay;
import fi.luukku.identity.Caller;
import fi.luukku.parties.ContactDetails;
import fi.luukku.reservations.Bookable;
import fi.luukku.reservations.ClaimTransaction;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Wish;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Where staff book an appointment for somebody who calls, of the services of their queues. No
 * identity is proven, so none is claimed: the case is his who is named by an earlier case of his,
 * else nobody's account, and a service may ask at the desk who he is.
 */
@Stateless
@RolesAllowed("STAFF")
@TransactionManagement(TransactionManagementType.BEAN)
public class CallerBooking {
  private AppointmentContent content;
  private ServedPlaces served;
  private StaffBookings bookings;
  private FilingForOthers filing;
  private AppointmentQuestions questions;
  private ClaimTransaction transaction;

  protected CallerBooking() {}

  @Inject
  public CallerBooking(
      AppointmentContent content,
      ServedPlaces served,
      StaffBookings bookings,
      FilingForOthers filing,
      AppointmentQuestions questions,
      ClaimTransaction transaction) {
    this.content = content;
    this.served = served;
    this.bookings = bookings;
    this.filing = filing;
    this.questions = questions;
    this.transaction = transaction;
  }

  /** The services that the caller may book for others. */
  public List<AppointmentService> services(Caller staff) {
    return served.offerings(staff, content.all()).stream().map(Offering::service).toList();
  }

  /**
   * Books a time: desk and interpreter, case, timeline, message and mail in one transaction, or
   * nothing of it.
   *
   * @throws NotFound where the service is not the caller's to give, or not given at this place
   * @throws NameMissing where nobody says for whom it is
   * @throws PhoneMissing where there is no number
   * @throws VisitNotOffered where there is no such visit of this service at this place
   * @throws QuestionsUnanswered where the service asks before, and answers are missing or to be
   *     mended
   * @throws fi.luukku.casework.CaseUnknown where the number is of no case that names a person
   * @throws fi.luukku.parties.EmailNotValid where the address has no usable shape
   * @throws fi.luukku.parties.PhoneNotValid where the number has no usable shape
   * @throws fi.luukku.reservations.OwnTimeOverlaps where he has to be somewhere else then
   * @throws fi.luukku.reservations.SlotAlreadyTaken with the nearest free times
   * @throws fi.luukku.shared.Refusal where the rules do not offer this time
   */
  public Receipt book(Caller staff, CallerOrder order) {
    served.offering(staff, content.all(), order.service());
    Offering offering = content.find(order.service()).orElseThrow(NotFound::new);
    ServicePoint place = offering.place(order.place()).orElseThrow(NotFound::new);
    ContactDetails contact = order.contact().checked();
    if (contact.phone().isEmpty()) {
      throw new PhoneMissing();
    }
    StaffBookings.Order wanted = wanted(offering, place, order);
    return transaction.call(
        () -> {
          Person person = person(staff, order);
          return filing.open(
              staff,
              person,
              StaffWay.CALL,
              order.formKey(),
              () -> bookings.book(person, offering, wanted, reach(staff, order, contact)));
        });
  }

  private StaffBookings.Order wanted(Offering offering, ServicePoint place, CallerOrder order) {
    Visit visit = order.visit();
    Bookable desks = offering.desksAt(place, visit);
    Period time = Period.of(order.start(), offering.service().length(visit));
    return new StaffBookings.Order(
        place,
        visit,
        new Wish(desks, time, new HeldVisit(place.key(), visit).write()),
        questions.answered(offering.service(), order.questions()));
  }

  private Person person(Caller staff, CallerOrder order) {
    return order
        .known()
        .map(number -> filing.of(staff, number))
        .orElseGet(() -> new Person(Optional.empty(), Optional.of(name(order))));
  }

  private static String name(CallerOrder order) {
    return TypedName.of(order.name()).orElseThrow(NameMissing::new);
  }

  /**
   * Whoever names a case is not proven to be its person: what becomes of it goes where that person
   * has said, and the digits asked for are of his own number.
   */
  private NewCase.Contact reach(Caller staff, CallerOrder order, ContactDetails typed) {
    NewCase.Contact said = new NewCase.Contact(typed.email(), typed.phone(), typed.language());
    return order.known().map(number -> filing.contactOf(staff, number, said)).orElse(said);
  }
}
