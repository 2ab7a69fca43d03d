package fi.luukku.reservations.domain;

import fi.luukku.reservations.Wish;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** More holds than three at once end the oldest: nobody can fence off a whole evening. */
public record MostHolds() implements PersonPolicy {
  static final int MOST = 3;

  @Override
  public Set<String> givingWay(List<Occupancy> mine, Wish wish) {
    List<String> held =
        mine.stream().filter(Occupancy::isHold).map(Occupancy::claim).distinct().toList();
    return held.stream().limit(Math.max(0, held.size() + 1 - MOST)).collect(Collectors.toSet());
  }
}
