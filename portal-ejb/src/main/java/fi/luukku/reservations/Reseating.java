package fi.luukku.reservations;

import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.shared.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives what somebody has booked another resource, without him: he keeps the time, so nothing is
 * asked of his limits, of notice or of how far ahead it is. For resources without parts. Who may do
 * that, decides the capability that asks, inside its own transaction ({@link ClaimTransaction}).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Reseating {
  private Resources resources;
  private Occupancies occupancies;
  private Clock clock;

  protected Reseating() {}

  @Inject
  public Reseating(Resources resources, Occupancies occupancies, Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.clock = clock;
  }

  /** When each of these is occupied in a window, by anybody's booking, hold or closure. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Map<String, List<Period>> occupied(Collection<String> keys, Period window) {
    ResourceTree tree = resources.with(keys);
    List<Long> ids =
        keys.stream().flatMap(key -> tree.find(key).stream()).map(Resource::id).toList();
    Map<String, List<Period>> busy = new HashMap<>();
    if (!ids.isEmpty()) {
      occupancies.overlapping(ids, window).stream()
          .filter(one -> !one.isOver(clock.instant()))
          .forEach(
              one ->
                  busy.computeIfAbsent(tree.get(one.resourceId()).key(), key -> new ArrayList<>())
                      .add(one.period()));
    }
    return busy;
  }

  /**
   * Moves a booking from one resource to another; its id, owner and purpose stay, and what else it
   * has, as an interpreter; its terms are those of the wish.
   *
   * @param from key of where it is now
   * @param wish with one resource
   * @throws SlotAlreadyTaken where that is taken or closed then; nothing has moved
   * @throws NotFound where the booking is not there any more
   */
  public void move(String claim, String from, Wish wish) {
    String to = wish.what().anyOf().get(0);
    ResourceTree tree = resources.with(List.of(from, to));
    long old = tree.find(from).orElseThrow(NotFound::new).id();
    long wanted = tree.find(to).orElseThrow(NotFound::new).id();
    resources.raise(List.of(old, wanted));
    List<Occupancy> rows = occupancies.ofClaim(claim);
    if (rows.stream().noneMatch(one -> one.resourceId() == old && !one.isHold())) {
      throw new NotFound();
    }
    List<Occupancy> there = occupancies.overlapping(List.of(wanted), wish.occupied());
    boolean free = there.stream().allMatch(one -> one.isOver(clock.instant()));
    if (!free || wish.what().openAt(wish.used()).isEmpty()) {
      throw new SlotAlreadyTaken();
    }
    there.stream().map(Occupancy::claim).distinct().forEach(occupancies::removeHold);
    occupancies.remove(claim);
    occupancies.add(
        rows.stream()
            .map(row -> moved(row, row.resourceId() == old ? wanted : row.resourceId(), wish))
            .toList());
  }

  private static Occupancy moved(Occupancy row, long resource, Wish wish) {
    return new Occupancy(
        row.claim(),
        resource,
        row.kind(),
        wish.occupied(),
        wish.used(),
        row.heldUntil(),
        row.owner(),
        row.party(),
        row.purpose(),
        wish.terms(),
        row.inPerson());
  }
}
