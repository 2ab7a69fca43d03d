package fi.luukku.appointments;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseKind;
import fi.luukku.reservations.Occupying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * An appointment that is cancelled or closed without being used, by whomever, gives its time back
 * in the same transaction, to who waits for it before anybody else.
 */
@ApplicationScoped
public class AppointmentsThatEnd {
  private Occupying occupying;
  private WaitingLine waiting;

  protected AppointmentsThatEnd() {}

  @Inject
  public AppointmentsThatEnd(Occupying occupying, WaitingLine waiting) {
    this.occupying = occupying;
    this.waiting = waiting;
  }

  void giveBack(@Observes CaseEvent event) {
    CaseEvent.CaseFacts facts = event.facts();
    if (facts.kind() != CaseKind.APPOINTMENT) {
      return;
    }
    if (event.leavesTheTime()) {
      occupying
          .free(facts.idempotencyKey())
          .ifPresent(gone -> waiting.freed(facts.serviceKey(), gone));
    }
  }
}
