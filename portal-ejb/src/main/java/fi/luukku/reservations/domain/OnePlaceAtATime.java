package fi.luukku.reservations.domain;

import fi.luukku.reservations.OwnTimeOverlaps;
import fi.luukku.reservations.Wish;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Nobody is at two places at once: where the person has to be there himself, his own times do not
 * overlap. Of facilities they may: who reserves a hall for a club and a meeting room beside it need
 * not be in both.
 */
public record OnePlaceAtATime() implements PersonPolicy {
  @Override
  public Set<String> givingWay(List<Occupancy> mine, Wish wish) {
    if (!wish.what().limits().inPerson()) {
      return Set.of();
    }
    List<Occupancy> there =
        mine.stream()
            .filter(Occupancy::inPerson)
            .filter(one -> one.used().overlaps(wish.used()))
            .toList();
    there.stream()
        .filter(one -> !one.isHold())
        .findFirst()
        .ifPresent(
            one -> {
              throw new OwnTimeOverlaps(one.claim(), one.used());
            });
    return there.stream().map(Occupancy::claim).collect(Collectors.toSet());
  }
}
