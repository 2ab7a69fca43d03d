package fi.luukku.reservations;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.MostHolds;
import fi.luukku.reservations.domain.MostOpen;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.OnePlaceAtATime;
import fi.luukku.reservations.domain.PersonPolicy;
import fi.luukku.reservations.domain.PlannedRows;
import fi.luukku.reservations.domain.WithinQuota;
import fi.luukku.reservations.persistence.Claimants;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one person, or one party, may have for itself. It is judged one wish after another for each
 * of them, so that a hundred requests at once pass no limit that one after another would not.
 */
@ApplicationScoped
public class OwnShare {
  /** Each further look means that the caller has just confirmed one of his three holds. */
  private static final int MOST_LOOKS = 10;

  private Occupancies occupancies;
  private Resources resources;
  private Claimants claimants;
  private Clock clock;

  protected OwnShare() {}

  @Inject
  public OwnShare(Occupancies occupancies, Resources resources, Claimants claimants, Clock clock) {
    this.occupancies = occupancies;
    this.resources = resources;
    this.claimants = claimants;
    this.clock = clock;
  }

  /**
   * Takes the caller's row, and that of the party he acts for where it has quotas; then ends what
   * of his own holds gives way to the wish.
   *
   * @throws OwnBookingsInTheWay where his own bookings, or the party's, stand against it
   */
  void makeRoom(Caller caller, Wish wish) {
    List<PersonPolicy> all = List.of(new OnePlaceAtATime(), new MostOpen(), new MostHolds());
    makeRoom(caller, wish, all, "");
  }

  /**
   * The same for a claim that moves: it does not count itself, and there are no more than before.
   *
   * @param moved its id
   * @param own whether it is the caller's, and not another's who acts for the same party
   */
  void makeRoomToMove(Caller caller, Wish wish, String moved, boolean own) {
    List<PersonPolicy> policies = own ? List.of(new OnePlaceAtATime()) : List.of();
    makeRoom(caller, wish, policies, moved);
  }

  /**
   * The same for several wishes for one thing, of which none counts as a hold of its own: together
   * they are one.
   */
  void makeRoom(Caller caller, List<Wish> wishes) {
    Wish first = wishes.stream().min(Comparator.comparing(Wish::used)).orElseThrow();
    List<Quota> quotas = first.what().limits().quotas();
    raise(caller, quotas);
    List<PersonPolicy> single = List.of(new OnePlaceAtATime(), new MostOpen());
    String owner = caller.ownerKey();
    for (int tries = 0; tries < MOST_LOOKS; tries++) {
      List<Occupancy> mine = occupancies.of(owner, clock.instant());
      Set<String> ending = new HashSet<>(PlannedRows.givingWay(single, mine, wishes, owner));
      List<Occupancy> left = without(mine, ending);
      ending.addAll(PersonPolicy.givingWay(List.of(new MostHolds()), left, first));
      List<Occupancy> counted = without(counted(caller, first, quotas), ending);
      ending.addAll(PlannedRows.givingWay(within(caller, quotas), counted, wishes, owner));
      if (end(ending)) {
        return;
      }
    }
    throw new ManyAtOnce();
  }

  /**
   * Ends holds, their resources' rows first, as everybody takes them: who confirms one of them at
   * the same moment has its resource's row, too, and nobody waits in a circle.
   *
   * @return false where one is no hold any more
   */
  private boolean end(Set<String> holds) {
    resources.raise(occupancies.resourcesOf(holds));
    return holds.stream().allMatch(hold -> occupancies.removeHold(hold) > 0);
  }

  private void raise(Caller caller, List<Quota> quotas) {
    claimants.raise(caller.ownerKey());
    if (!quotas.isEmpty()) {
      caller.party().ifPresent(party -> claimants.raise("party:" + party));
    }
  }

  private void makeRoom(Caller caller, Wish wish, List<PersonPolicy> policies, String moved) {
    List<Quota> quotas = wish.what().limits().quotas();
    raise(caller, quotas);
    for (int tries = 0; tries < MOST_LOOKS; tries++) {
      Set<String> ending = new HashSet<>(givingWay(caller, wish, policies, moved));
      ending.addAll(overQuota(caller, wish, quotas, moved, ending));
      if (end(ending)) {
        return;
      }
    }
    throw new ManyAtOnce();
  }

  /**
   * Confirming takes only the resources' rows, to ask the database little; so a hold that cannot be
   * ended has just become a booking (or is over), and what the caller has is looked at anew.
   */
  private Set<String> givingWay(
      Caller caller, Wish wish, List<PersonPolicy> policies, String moved) {
    List<Occupancy> mine = occupancies.of(caller.ownerKey(), clock.instant());
    return PersonPolicy.givingWay(policies, without(mine, Set.of(moved)), wish);
  }

  private Set<String> overQuota(
      Caller caller, Wish wish, List<Quota> quotas, String moved, Set<String> ending) {
    Set<String> gone = new HashSet<>(ending);
    gone.add(moved);
    List<Occupancy> there = without(counted(caller, wish, quotas), gone);
    return PersonPolicy.givingWay(within(caller, quotas), there, wish);
  }

  private static List<PersonPolicy> within(Caller caller, List<Quota> quotas) {
    List<PersonPolicy> policies = new ArrayList<>();
    quotas.forEach(quota -> policies.add(new WithinQuota(quota, caller.ownerKey())));
    return policies;
  }

  /** What quotas count, from the stretch of the earliest wish on. */
  private List<Occupancy> counted(Caller caller, Wish earliest, List<Quota> quotas) {
    if (quotas.isEmpty()) {
      return List.of();
    }
    Instant now = clock.instant();
    Instant since =
        quotas.stream()
            .map(quota -> quota.span().around(earliest.used().starts()).starts())
            .min(Instant::compareTo)
            .orElse(now);
    return caller
        .party()
        .map(party -> occupancies.ofParty(party, since, now))
        .orElseGet(() -> occupancies.ofHimself(caller.ownerKey(), since, now));
  }

  private static List<Occupancy> without(List<Occupancy> all, Set<String> claims) {
    return all.stream().filter(one -> !claims.contains(one.claim())).toList();
  }
}
