package fi.luukku.facilities;

import fi.luukku.casework.CaseEvent;
import fi.luukku.casework.CaseKind;
import fi.luukku.reservations.OccupyingSeries;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** A series that is cancelled or refused, by whomever, gives back what of it is not over. */
@ApplicationScoped
public class SeriesThatEnd {
  private OccupyingSeries occupying;

  protected SeriesThatEnd() {}

  @Inject
  public SeriesThatEnd(OccupyingSeries occupying) {
    this.occupying = occupying;
  }

  void giveBack(@Observes CaseEvent event) {
    if (event.facts().kind() == CaseKind.RESERVATION && event.leavesTheTime()) {
      occupying.free(event.facts().idempotencyKey());
    }
  }
}
