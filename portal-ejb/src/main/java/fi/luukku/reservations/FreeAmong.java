package fi.luukku.reservations;

import fi.luukku.identity.Caller;
import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Offer;
import fi.luukku.reservations.domain.Periods;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which of many things are free on a day: one query, however many. Anybody may look; a caller's own
 * hold for the same purpose counts as free, as in {@link FreeTimes}.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FreeAmong {
  private Resources resources;
  private Occupancies occupancies;
  private Clock clock;

  protected FreeAmong() {}

  @Inject
  public FreeAmong(Resources resources, Occupancies occupancies, Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.clock = clock;
  }

  /**
   * What of a day is free of each, for uses that start on it: from the first to the last minute, as
   * {@link FreeDay#free()}.
   *
   * @param all things of which each has one resource, or a whole with its parts
   * @return in the order asked for
   */
  public Map<Bookable, List<Period>> on(Caller caller, Collection<Bookable> all, LocalDate day) {
    Map<Bookable, List<Period>> free = new LinkedHashMap<>();
    if (all.isEmpty()) {
      return free;
    }
    Instant now = clock.instant();
    List<String> keys = all.stream().flatMap(one -> one.anyOf().stream()).distinct().toList();
    ResourceTree tree = resources.with(keys);
    List<Long> ids = keys.stream().flatMap(key -> ids(tree, key).stream()).distinct().toList();
    Map<Long, List<Occupancy>> there =
        occupancies.overlapping(ids, around(day)).stream()
            .filter(one -> !one.isOver(now))
            .collect(Collectors.groupingBy(Occupancy::resourceId));
    for (Bookable one : all) {
      Offer offer = new Offer(one.hours(), one.rules(), now);
      List<Period> gaps =
          one.anyOf().stream()
              .flatMap(key -> offer.free(day, busy(caller, one, there, ids(tree, key))).stream())
              .toList();
      free.put(one, Periods.merged(gaps));
    }
    return free;
  }

  private static List<Period> busy(
      Caller caller, Bookable what, Map<Long, List<Occupancy>> there, Set<Long> ids) {
    return ids.stream()
        .flatMap(id -> there.getOrDefault(id, List.of()).stream())
        .filter(one -> !one.isHoldOf(caller.ownerKey(), what.purpose()))
        .map(Occupancy::period)
        .toList();
  }

  private static Set<Long> ids(ResourceTree tree, String key) {
    return tree.occupiedBy(key).stream().map(Resource::id).collect(Collectors.toSet());
  }

  /** What was taken yesterday may end today, and a pause may reach on. */
  private static Period around(LocalDate day) {
    return new Period(
        day.minusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant(),
        day.plusDays(2).atStartOfDay(TimeSource.LOCAL).toInstant());
  }
}
