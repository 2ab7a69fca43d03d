package fi.luukku.reservations.domain;

import fi.luukku.reservations.Period;
import fi.luukku.reservations.Quota;
import fi.luukku.reservations.QuotaUsedUp;
import fi.luukku.reservations.Wish;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Nobody has more in a stretch of the calendar than the quota. A hold counts as the booking that it
 * may become; the holds of whoever asks give way, the oldest first, those of others who act for the
 * same party do not.
 *
 * @param owner who asks
 */
public record WithinQuota(Quota quota, String owner) implements PersonPolicy {

  @Override
  public Set<String> givingWay(List<Occupancy> there, Wish wish) {
    if (!quota.purposes().contains(wish.what().purpose())) {
      return Set.of();
    }
    Period stretch = quota.span().around(wish.used().starts());
    List<Occupancy> counted = counted(there, stretch);
    long left = quota.most() - quota.of(wish.used()) - sum(counted);
    Set<String> ending = new HashSet<>();
    for (Occupancy one : counted) {
      if (left < 0 && one.isHold() && one.owner().equals(owner)) {
        ending.add(one.claim());
        left += quota.of(one.used());
      }
    }
    if (left < 0) {
      List<String> claims =
          counted.stream()
              .filter(one -> !ending.contains(one.claim()))
              .sorted(Comparator.comparing(Occupancy::used))
              .map(Occupancy::claim)
              .toList();
      throw new QuotaUsedUp(quota, stretch, claims);
    }
    return ending;
  }

  /** One row of each claim, whatever it occupies. */
  private List<Occupancy> counted(List<Occupancy> there, Period stretch) {
    Map<String, Occupancy> claims = new LinkedHashMap<>();
    for (Occupancy one : there) {
      boolean counts =
          quota.purposes().contains(one.purpose())
              && !one.used().starts().isBefore(stretch.starts())
              && one.used().starts().isBefore(stretch.ends());
      if (counts) {
        claims.putIfAbsent(one.claim(), one);
      }
    }
    return new ArrayList<>(claims.values());
  }

  private long sum(List<Occupancy> counted) {
    return counted.stream().mapToLong(one -> quota.of(one.used())).sum();
  }
}
