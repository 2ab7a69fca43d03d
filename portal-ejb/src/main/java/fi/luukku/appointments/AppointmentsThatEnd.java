package fi.luukku.appointments;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.reservations.Occupying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** An appointment that is cancelled, by whomever, gives its time back in the same transaction. */
@ApplicationScoped
public class AppointmentsThatEnd {
  private Occupying occupying;

  protected AppointmentsThatEnd() {}

  @Inject
  public AppointmentsThatEnd(Occupying occupying) {
    this.occupying = occupying;
  }

  void giveBack(@Observes CaseEvent event) {
    CaseStatus status = event.facts().status();
    boolean ended = status == CaseStatus.CANCELLED || status == CaseStatus.WITHDRAWN;
    if (event.facts().kind() == CaseKind.APPOINTMENT && ended) {
      occupying.free(event.facts().idempotencyKey());
    }
  }
}
