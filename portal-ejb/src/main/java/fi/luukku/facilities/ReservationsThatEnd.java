package fi.luukku.facilities;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseKind;
import fi.luukku.casework.CaseStatus;
import fi.luukku.reservations.Occupying;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * A reservation that is cancelled, withdrawn or refused gives its time back in the same
 * transaction.
 */
@ApplicationScoped
public class ReservationsThatEnd {
  private static final String REFUSED = "refused";

  private Occupying occupying;

  protected ReservationsThatEnd() {}

  @Inject
  public ReservationsThatEnd(Occupying occupying) {
    this.occupying = occupying;
  }

  void giveBack(@Observes CaseEvent event) {
    if (event.facts().kind() == CaseKind.RESERVATION && hasEnded(event)) {
      occupying.free(event.facts().idempotencyKey());
    }
  }

  private static boolean hasEnded(CaseEvent event) {
    CaseStatus status = event.facts().status();
    return status == CaseStatus.CANCELLED
        || status == CaseStatus.WITHDRAWN
        || (event instanceof CaseEvent.Changed changed
            && changed.entry().outcome().filter(REFUSED::equals).isPresent());
  }
}
