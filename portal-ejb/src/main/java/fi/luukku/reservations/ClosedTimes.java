package fi.luukku.reservations;

import fi.luukku.reservations.OutsideClosures.Clash;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.persistence.ClosedPeriods;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * What staff close, whoever has booked some of it: nothing of it can be had from then on, and what
 * is booked stands until somebody moves or cancels it. Who may do that, decides the capability that
 * asks, inside its own transaction ({@link ClaimTransaction}).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class ClosedTimes {
  private Resources resources;
  private Occupancies occupancies;
  private ClosedPeriods closed;

  protected ClosedTimes() {}

  @Inject
  public ClosedTimes(Resources resources, Occupancies occupancies, ClosedPeriods closed) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.closed = closed;
  }

  /**
   * Closes a resource with its parts for a period. Holds in it end at once.
   *
   * @param source by which it is opened again
   * @return the bookings that stand in it
   */
  public List<Clash> close(String source, String resource, Period period) {
    List<Long> ids =
        resources.with(List.of(resource)).occupiedBy(resource).stream().map(Resource::id).toList();
    resources.raise(ids);
    List<Occupancy> there = occupancies.overlapping(ids, period);
    there.stream()
        .filter(Occupancy::isHold)
        .map(Occupancy::claim)
        .distinct()
        .forEach(occupancies::removeHold);
    closed.add(source, ids, period);
    return there.stream()
        .filter(row -> row.kind() == Claim.Kind.BOOKING)
        .map(row -> new Clash(row.claim(), row.used()))
        .distinct()
        .toList();
  }

  /** Ends what a source has closed; what another closes stays closed. */
  public void open(String source) {
    resources.raise(closed.resources(source));
    closed.remove(source);
  }
}
