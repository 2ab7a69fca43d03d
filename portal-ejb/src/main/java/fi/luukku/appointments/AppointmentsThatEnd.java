package fi.luukku.appointments;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseKind;
import fi.luukku.reservations.Occupying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * An appointment that is cancelled or closed without being used, by whomever, gives its time back
 * in the same transaction.
 */
@ApplicationScoped
public class AppointmentsThatEnd {
  private Occupying occupying;

  protected AppointmentsThatEnd() {}

  @Inject
  public AppointmentsThatEnd(Occupying occupying) {
    this.occupying = occupying;
  }

  void giveBack(@Observes CaseEvent event) {
    if (event.facts().kind() == CaseKind.APPOINTMENT && event.leavesTheTime()) {
      occupying.free(event.facts().idempotencyKey());
    }
  }
}
