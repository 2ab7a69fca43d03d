package fi.luukku.reservations.domain;

import fi.luukku.reservations.Wish;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A rule about one person alone. Bookings of his refuse what does not fit beside them; holds of his
 * give way to it, because the last choice counts.
 */
public sealed interface PersonPolicy permits MostHolds, MostOpen, OnePlaceAtATime, WithinQuota {
  /**
   * @param mine what the person has, the oldest first; what is over is among it for quotas alone
   * @return ids of his holds that end for the wish
   * @throws fi.luukku.reservations.OwnBookingsInTheWay where a booking of his is in the way
   */
  Set<String> givingWay(List<Occupancy> mine, Wish wish);

  /** What gives way to several policies: what ends for one of them does not count for the next. */
  static Set<String> givingWay(List<PersonPolicy> policies, List<Occupancy> mine, Wish wish) {
    Set<String> ending = new HashSet<>();
    for (PersonPolicy policy : policies) {
      List<Occupancy> left = mine.stream().filter(one -> !ending.contains(one.claim())).toList();
      ending.addAll(policy.givingWay(left, wish));
    }
    return ending;
  }
}
