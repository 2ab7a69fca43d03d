package fi.luukku.reservations;

import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Time that is held for who waits for it, so that nobody who happens to look is faster. Runs inside
 * the transaction of the capability that keeps the line, after it has raised the resources' rows.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class HeldOffers {
  private Resources resources;
  private Occupancies occupancies;
  private Clock clock;

  protected HeldOffers() {}

  @Inject
  public HeldOffers(Resources resources, Occupancies occupancies, Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.clock = clock;
  }

  /**
   * Holds a time for somebody at a resource that is free then.
   *
   * @return the id of the hold; empty where nothing is free, or he has to be somewhere else
   */
  public Optional<String> hold(Waiter who, Wish wish, Instant until) {
    if (isElsewhere(who, wish.used(), wish.what().limits().inPerson())) {
      return Optional.empty();
    }
    ResourceTree tree = resources.with(wish.what().keys());
    for (List<Resource> choice : tree.choices(wish.what(), wish.used())) {
      List<Long> ids = choice.stream().map(Resource::id).toList();
      resources.raise(ids);
      List<Occupancy> there = occupancies.overlapping(ids, wish.occupied());
      if (there.stream().allMatch(one -> one.isOver(clock.instant()))) {
        there.stream().map(Occupancy::claim).distinct().forEach(occupancies::removeHold);
        String id = UUID.randomUUID().toString();
        occupancies.add(ids.stream().map(one -> row(id, one, who, wish, until)).toList());
        return Optional.of(id);
      }
    }
    return Optional.empty();
  }

  /**
   * Passes a hold on that its holder has not used, without letting anybody between.
   *
   * @return the id of the new hold; empty where the old one is a booking, gone, or at a time when
   *     the next has to be somewhere else
   */
  public Optional<String> passOn(String hold, Waiter next, Instant until) {
    List<Occupancy> rows = occupancies.ofClaim(hold);
    if (rows.isEmpty() || !rows.get(0).isHold()) {
      return Optional.empty();
    }
    Occupancy row = rows.get(0);
    if (isElsewhere(next, row.used(), row.inPerson())) {
      return Optional.empty();
    }
    resources.raise(rows.stream().map(Occupancy::resourceId).toList());
    String id = UUID.randomUUID().toString();
    return occupancies.passOn(hold, id, next.owner(), next.party(), until)
        ? Optional.of(id)
        : Optional.empty();
  }

  /** Ends a hold; what has become a booking stays. */
  public void end(String hold) {
    occupancies.removeHold(hold);
  }

  /** Whether it is a hold still, and no booking. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public boolean isHeld(String hold) {
    return occupancies.ofClaim(hold).stream().anyMatch(Occupancy::isHold);
  }

  /** The period of use of a hold that stands. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Period timeOf(String hold) {
    return occupancies.ofClaim(hold).get(0).used();
  }

  private boolean isElsewhere(Waiter who, Period used, boolean inPerson) {
    return inPerson
        && occupancies.of(who.owner(), clock.instant()).stream()
            .anyMatch(one -> one.inPerson() && one.used().overlaps(used));
  }

  private static Occupancy row(String claim, long resource, Waiter who, Wish wish, Instant until) {
    return new Occupancy(
        claim,
        resource,
        Claim.Kind.HOLD,
        wish.occupied(),
        wish.used(),
        Optional.of(until),
        who.owner(),
        who.party(),
        wish.what().purpose(),
        wish.terms(),
        wish.what().limits().inPerson());
  }
}
