package fi.luukku.appointments;

import fi.luukku.appointments.domain.AppointmentCase;
import fi.luukku.appointments.domain.Offering;
import fi.luukku.casework.FilingForOthers.Person;
import fi.luukku.casework.NewCase;
import fi.luukku.reservations.Claim;
import fi.luukku.reservations.OccupyingForOthers;
import fi.luukku.reservations.Period;
import fi.luukku.reservations.Waiter;
import fi.luukku.reservations.Wish;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;

/** Takes a desk for somebody for whom staff book, and says what case that makes. */
@Dependent
class StaffBookings {
  @Inject private OccupyingForOthers occupying;

  /**
   * What is booked.
   *
   * @param wish made for the visit at the place
   * @param questions what was asked before, as the case keeps it; empty where nothing was
   */
  record Order(ServicePoint place, Visit visit, Wish wish, Optional<String> questions) {}

  NewCase book(Person person, Offering offering, Order order, NewCase.Contact contact) {
    Claim claim = occupying.book(owner(person), order.wish());
    HeldTime held = held(claim, offering.service(), order);
    String desk = offering.deskOf(claim.resources());
    return new AppointmentCase(held, offering, desk, order.questions()).asNewCase(contact);
  }

  private static Waiter owner(Person person) {
    return person
        .id()
        .map(id -> new Waiter("citizen:" + id, Optional.empty()))
        .orElseGet(OccupyingForOthers::nobodyKnown);
  }

  private static HeldTime held(Claim claim, AppointmentService service, Order order) {
    Period time = claim.used();
    Instant starts = time.starts();
    return new HeldTime(
        claim.id(),
        service,
        order.place(),
        order.visit(),
        time,
        starts,
        starts.minus(service.cancelUntil()));
  }
}
