package fi.luukku.reservations;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Choices;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes time, keeps it, moves it, gives it back. Every method runs inside the capability's own
 * transaction ({@link ClaimTransaction}) and first takes the resources' rows by raising their
 * revision.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Occupying {
  /** How long a hold lasts. */
  public static final Duration HOLD = Duration.ofMinutes(10);

  private Resources resources;
  private Occupancies occupancies;
  private OwnShare ownShare;
  private FreeTimes freeTimes;
  private Clock clock;

  protected Occupying() {}

  @Inject
  public Occupying(
      Resources resources,
      Occupancies occupancies,
      OwnShare ownShare,
      FreeTimes freeTimes,
      Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.ownShare = ownShare;
    this.freeTimes = freeTimes;
    this.clock = clock;
  }

  /**
   * Holds the wanted time for {@link #HOLD}; of several resources that would do, a free one. The
   * caller's own overlapping hold for the same purpose gives way.
   *
   * <p>What one person may have is judged by {@link OwnShare}.
   *
   * @throws OwnBookingsInTheWay where the caller's own bookings stand against it
   * @throws SlotAlreadyTaken with the nearest free times
   * @throws fi.luukku.shared.Refusal what {@link FreeTimes#check} refuses
   */
  public Claim hold(Caller caller, Wish wish) {
    freeTimes.check(wish.what(), wish.used());
    Instant until = clock.instant().plus(HOLD);
    ownShare.makeRoom(caller, wish);
    Claim wanted = claim(caller, Claim.Kind.HOLD, Optional.of(until), wish);
    return take(wanted, wish).orElseThrow(() -> freeTimes.taken(caller, wish));
  }

  /** The caller's claim; empty where it is unknown, somebody else's, or a hold that is over. */
  @TransactionAttribute(TransactionAttributeType.SUPPORTS)
  public Optional<Claim> find(Caller caller, String claim) {
    return read(claim)
        .filter(one -> one.owner().equals(caller.ownerKey()))
        .filter(one -> one.heldUntil().map(until -> until.isAfter(clock.instant())).orElse(true));
  }

  /**
   * Makes a booking of the caller's hold.
   *
   * @throws HoldHasEnded where there is no such hold of his
   */
  public Claim keep(Caller caller, String claim) {
    return keep(caller, find(caller, claim).orElseThrow(HoldHasEnded::new));
  }

  /**
   * Makes a booking of the caller's hold that he has just found, without reading it again: whether
   * it is still there decides the write.
   *
   * @throws HoldHasEnded where it is no hold of his, or no longer
   */
  public Claim keep(Caller caller, Claim held) {
    if (!held.isHold() || !held.owner().equals(caller.ownerKey())) {
      throw new HoldHasEnded();
    }
    resources.raise(ids(held));
    if (!occupancies.keep(held.id(), clock.instant())) {
      throw new HoldHasEnded();
    }
    return held.kept();
  }

  /** Ends the caller's hold before its time; what is no hold of his stays as it is. */
  public void letGo(Caller caller, String claim) {
    if (find(caller, claim).filter(Claim::isHold).isPresent()) {
      occupancies.removeHold(claim);
    }
  }

  /**
   * Gives back what a claim occupies. For observers.
   *
   * @return what it was; empty where it was gone already
   */
  public Optional<Claim> free(String claim) {
    Optional<Claim> there = read(claim);
    there.ifPresent(
        one -> {
          resources.raise(ids(one));
          occupancies.remove(claim);
        });
    return there;
  }

  /**
   * Moves a claim to another time or place in one step: it has the old time or the new one, never
   * none and never both. Its id, owner and purpose stay; its terms are those of the wish. What was
   * taken for a party is moved by whoever acts for it.
   *
   * @throws SlotAlreadyTaken with the nearest free times; nothing has moved then
   * @throws OwnTimeOverlaps where the caller has to be somewhere else then
   * @throws fi.luukku.shared.NotFound where there is no such claim of the caller's
   */
  public Claim move(Caller caller, String claim, Wish wish) {
    boolean own = find(caller, claim).isPresent();
    Claim old =
        read(claim)
            .filter(one -> one.party().map(caller::isFor).orElse(own))
            .orElseThrow(fi.luukku.shared.NotFound::new);
    freeTimes.check(wish.what(), wish.used());
    ownShare.makeRoomToMove(caller, wish, old.id(), own);
    resources.raise(ids(old, wish));
    occupancies.remove(claim);
    return take(old.movedTo(wish), wish).orElseThrow(() -> freeTimes.taken(caller, wish));
  }

  /**
   * Moves a claim, whoever has it: for staff, whose capability has asked whether they may. Other
   * than by {@link #move}, its purpose is that of the wish, and what one person may have is not
   * asked again. Not for a date of a series.
   *
   * @throws SlotAlreadyTaken where it is not free; nothing has moved then
   * @throws fi.luukku.shared.NotFound where there is no such claim
   * @throws fi.luukku.shared.Refusal what {@link FreeTimes#check} refuses
   */
  @RolesAllowed("STAFF")
  public Claim relocate(String claim, Wish wish) {
    Claim old = read(claim).orElseThrow(fi.luukku.shared.NotFound::new);
    freeTimes.check(wish.what(), wish.used());
    resources.raise(ids(old, wish));
    occupancies.remove(claim);
    return take(old.relocatedTo(wish), wish).orElseThrow(SlotAlreadyTaken::new);
  }

  /**
   * Closes a resource for a period: maintenance, a day off.
   *
   * @throws SlotAlreadyTaken where somebody has booked some of it: move or cancel that first
   */
  @RolesAllowed({"OFFICER", "ADMIN"})
  public Claim close(Caller officer, Wish wish) {
    Claim closure = claim(officer, Claim.Kind.CLOSURE, Optional.empty(), wish);
    return take(closure, wish).orElseThrow(SlotAlreadyTaken::new);
  }

  /** The first resource that is free, after taking its row; empty where none is. */
  private Optional<Claim> take(Claim wanted, Wish wish) {
    ResourceTree tree = resources.with(wish.what().keys());
    List<List<Resource>> choices = tree.choices(wish.what(), wish.used());
    for (List<Resource> choice : looksFree(choices, wanted, wish)) {
      List<Long> ids = choice.stream().map(Resource::id).toList();
      resources.raise(ids);
      List<Occupancy> there = occupancies.overlapping(ids, wish.occupied());
      if (there.stream().allMatch(one -> givesWay(one, wanted))) {
        there.stream().map(Occupancy::claim).distinct().forEach(occupancies::removeHold);
        occupancies.add(ids.stream().map(id -> row(wanted, id, wish)).toList());
        return Optional.of(read(wanted.id()).orElseThrow());
      }
    }
    return Optional.empty();
  }

  /** A look without a lock, so that who is late learns it without standing in the queue. */
  private List<List<Resource>> looksFree(List<List<Resource>> choices, Claim wanted, Wish wish) {
    List<Occupancy> there = occupancies.overlapping(Choices.ids(choices), wish.occupied());
    return Choices.free(choices, there, one -> givesWay(one, wanted));
  }

  private boolean givesWay(Occupancy there, Claim wanted) {
    return there.isOver(clock.instant()) || there.isHoldOf(wanted.owner(), wanted.purpose());
  }

  private Optional<Claim> read(String claim) {
    List<Occupancy> rows = occupancies.ofClaim(claim);
    if (rows.isEmpty()) {
      return Optional.empty();
    }
    Occupancy row = rows.get(0);
    List<Long> ids = rows.stream().map(Occupancy::resourceId).toList();
    return Optional.of(
        new Claim(
            row.claim(),
            row.kind(),
            resources.keys(ids),
            row.used(),
            row.heldUntil(),
            row.owner(),
            row.party(),
            row.purpose(),
            row.terms()));
  }

  private List<Long> ids(Claim claim) {
    return claim.resources().stream()
        .map(key -> resources.with(List.of(key)).find(key).orElseThrow().id())
        .toList();
  }

  private List<Long> ids(Claim old, Wish wish) {
    ResourceTree tree = resources.with(wish.what().keys());
    List<Long> all = new java.util.ArrayList<>(ids(old));
    wish.what().keys().forEach(key -> tree.occupiedBy(key).forEach(one -> all.add(one.id())));
    return all;
  }

  private static Claim claim(
      Caller owner, Claim.Kind kind, Optional<Instant> heldUntil, Wish wish) {
    String id = UUID.randomUUID().toString();
    List<String> none = List.of();
    String purpose = wish.what().purpose();
    return new Claim(
        id,
        kind,
        none,
        wish.used(),
        heldUntil,
        owner.ownerKey(),
        owner.party(),
        purpose,
        wish.terms());
  }

  private static Occupancy row(Claim claim, long resource, Wish wish) {
    return new Occupancy(
        claim.id(),
        resource,
        claim.kind(),
        wish.occupied(),
        claim.used(),
        claim.heldUntil(),
        claim.owner(),
        claim.party(),
        claim.purpose(),
        claim.terms(),
        wish.what().limits().inPerson());
  }
}
