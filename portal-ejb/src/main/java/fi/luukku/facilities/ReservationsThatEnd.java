package fi.luukku.facilities;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseKind;
import fi.luukku.reservations.Occupying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * A reservation that is cancelled, refused or closed without being used, by whomever, gives its
 * time back in the same transaction.
 */
@ApplicationScoped
public class ReservationsThatEnd {
  private Occupying occupying;

  protected ReservationsThatEnd() {}

  @Inject
  public ReservationsThatEnd(Occupying occupying) {
    this.occupying = occupying;
  }

  void giveBack(@Observes CaseEvent event) {
    if (event.facts().kind() == CaseKind.RESERVATION && event.leavesTheTime()) {
      occupying.free(event.facts().idempotencyKey());
    }
  }
}
