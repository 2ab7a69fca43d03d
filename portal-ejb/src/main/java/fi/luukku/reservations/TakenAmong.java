package fi.luukku.reservations;

import fi.luukku.reservations.domain.OpenTimes;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.reservations.persistence.Stretches;
import fi.luukku.shared.TimeSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * When many things are taken on a day: one query, however many, that reads the day's rows alone.
 * Who may know that, decides the capability that asks.
 */
@ApplicationScoped
public class TakenAmong {
  private Resources resources;
  private Stretches stretches;
  private Clock clock;

  protected TakenAmong() {}

  @Inject
  public TakenAmong(Resources resources, Stretches stretches, Clock clock) {
    this.resources = resources;
    this.stretches = stretches;
    this.clock = clock;
  }

  /**
   * The day of each, in the order asked for; holds that are not over are among what is taken.
   *
   * @param all things of which each has one resource, or a whole with its parts
   */
  public List<ResourceDay> on(Collection<Bookable> all, LocalDate day) {
    if (all.isEmpty()) {
      return List.of();
    }
    Period window = window(day);
    List<String> keys = all.stream().map(one -> one.anyOf().get(0)).toList();
    ResourceTree tree = resources.with(keys);
    Set<Long> ids =
        keys.stream().flatMap(key -> ids(tree, key).stream()).collect(Collectors.toSet());
    Map<Long, List<Stretches.Row>> rows =
        stretches.overlapping(ids, window).stream()
            .filter(row -> row.used().overlaps(window) && !isOver(row))
            .collect(Collectors.groupingBy(Stretches.Row::resourceId));
    return all.stream().map(one -> day(one, ids(tree, one.anyOf().get(0)), rows, window)).toList();
  }

  /**
   * The bookings that take some of a resource, or of any of its parts, in a window; the earliest
   * first. What takes several parts stands here once.
   */
  public List<Standing> standing(String resource, Period window) {
    ResourceTree tree = resources.with(List.of(resource));
    return stretches.overlapping(ids(tree, resource), window).stream()
        .filter(row -> row.kind() == Claim.Kind.BOOKING)
        .map(row -> new Standing(row.claim(), row.booking(), row.used()))
        .distinct()
        .sorted(Comparator.comparing(Standing::used).thenComparing(Standing::claim))
        .toList();
  }

  /**
   * A booking that stands.
   *
   * @param booking the id of the series; of what was taken alone, of the claim
   */
  public record Standing(String claim, String booking, Period used) {
    public boolean inSeries() {
      return !claim.equals(booking);
    }
  }

  private boolean isOver(Stretches.Row row) {
    return row.heldUntil().filter(until -> !until.isAfter(clock.instant())).isPresent();
  }

  private static ResourceDay day(
      Bookable what, Set<Long> ids, Map<Long, List<Stretches.Row>> rows, Period window) {
    LocalDate day = LocalDate.ofInstant(window.starts(), TimeSource.LOCAL);
    OpenTimes open = new OpenTimes(what.hours());
    return new ResourceDay(
        what.anyOf().get(0),
        open.between(day.minusDays(1), day).stream()
            .flatMap(one -> one.within(window).stream())
            .toList(),
        open.closedBecause(day),
        ids.stream()
            .flatMap(id -> rows.getOrDefault(id, List.of()).stream())
            .map(row -> new ResourceDay.Taken(row.booking(), row.kind(), row.used()))
            .distinct()
            .sorted(Comparator.comparing(ResourceDay.Taken::used))
            .toList());
  }

  private static Set<Long> ids(ResourceTree tree, String key) {
    return tree.occupiedBy(key).stream().map(Resource::id).collect(Collectors.toSet());
  }

  private static Period window(LocalDate day) {
    Instant midnight = day.atStartOfDay(TimeSource.LOCAL).toInstant();
    return new Period(midnight, day.plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant());
  }
}
