package fi.luukku.reservations.domain;

import fi.luukku.reservations.Claim;
import fi.luukku.reservations.Wish;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Wishes that are granted one after the other: each is judged as if those before it were booked.
 */
public final class PlannedRows {
  private PlannedRows() {}

  /**
   * @param mine what there is already
   * @return ids of holds that end for them
   * @throws fi.luukku.reservations.OwnBookingsInTheWay where a policy stands against one of them
   */
  public static Set<String> givingWay(
      List<PersonPolicy> policies, List<Occupancy> mine, List<Wish> wishes, String owner) {
    List<Occupancy> there = new ArrayList<>(mine);
    Set<String> ending = new HashSet<>();
    for (int number = 0; number < wishes.size(); number++) {
      Wish wish = wishes.get(number);
      Set<String> gone = PersonPolicy.givingWay(policies, there, wish);
      there.removeIf(one -> gone.contains(one.claim()));
      ending.addAll(gone);
      there.add(booked(wish, owner, number));
    }
    return ending;
  }

  private static Occupancy booked(Wish wish, String owner, int number) {
    return new Occupancy(
        "planned-" + number,
        0,
        Claim.Kind.BOOKING,
        wish.occupied(),
        wish.used(),
        Optional.empty(),
        owner,
        Optional.empty(),
        wish.what().purpose(),
        wish.terms(),
        wish.what().limits().inPerson());
  }
}
