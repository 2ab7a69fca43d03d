package fi.luukku.reservations.domain;

import fi.luukku.reservations.TooManyOpen;
import fi.luukku.reservations.Wish;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nobody has more open bookings of one thing than its limit. A hold counts as the booking that it
 * may become, so that confirming needs no look at the limit again.
 */
public record MostOpen() implements PersonPolicy {
  @Override
  public Set<String> givingWay(List<Occupancy> mine, Wish wish) {
    int most = wish.what().limits().mostOpen();
    Map<String, Occupancy> same = new LinkedHashMap<>();
    mine.stream()
        .filter(one -> one.purpose().equals(wish.what().purpose()))
        .forEach(one -> same.putIfAbsent(one.claim(), one));
    List<Occupancy> bookings =
        same.values().stream()
            .filter(one -> !one.isHold())
            .sorted(Comparator.comparing(Occupancy::period))
            .toList();
    if (bookings.size() >= most) {
      List<String> claims = bookings.stream().map(Occupancy::claim).toList();
      throw new TooManyOpen(most, bookings.get(0).period().starts(), claims);
    }
    return same.values().stream()
        .filter(Occupancy::isHold)
        .limit(Math.max(0, same.size() + 1 - most))
        .map(Occupancy::claim)
        .collect(Collectors.toSet());
  }
}
