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

  NewCase book(
      Person person, Offering offering, ServicePoint place, Wish wish, NewCase.Contact contact) {
    Claim claim = occupying.book(owner(person), wish);
    HeldTime held = held(claim, offering.service(), place);
    return new AppointmentCase(held, offering, offering.deskOf(claim.resources()), Optional.empty())
        .asNewCase(contact);
  }

  private static Waiter owner(Person person) {
    return person
        .id()
        .map(id -> new Waiter("citizen:" + id, Optional.empty()))
        .orElseGet(OccupyingForOthers::nobodyKnown);
  }

  private static HeldTime held(Claim claim, AppointmentService service, ServicePoint place) {
    Period time = claim.used();
    Instant starts = time.starts();
    return new HeldTime(
        claim.id(),
        service,
        place,
        Visit.plain(),
        time,
        starts,
        starts.minus(service.cancelUntil()));
  }
}
