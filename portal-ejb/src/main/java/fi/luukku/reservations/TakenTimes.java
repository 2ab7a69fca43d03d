package fi.luukku.reservations;

import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Periods;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * When a resource is taken, and by which claims. Who may know that, decides the capability that
 * asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class TakenTimes {
  private Resources resources;
  private Occupancies occupancies;

  protected TakenTimes() {}

  @Inject
  public TakenTimes(Resources resources, Occupancies occupancies) {
    this.resources = resources;
    this.occupancies = occupancies;
  }

  /**
   * One stretch of time that a claim takes.
   *
   * @param kind a booking or a closure; holds end by themselves and are left out
   * @param used as it was told to the person
   */
  public record Taken(String claim, Claim.Kind kind, Period used) {}

  /** The time that some of these take in a window, in order, none touching another. */
  public static List<Period> stretches(List<Taken> some, Period window) {
    return Periods.merged(
        some.stream().flatMap(one -> one.used().within(window).stream()).toList());
  }

  /**
   * What is taken of a resource, or of any of its parts, in a window; the earliest first. A claim
   * that takes several parts at once stands here once, and so do closures of several parts for the
   * same time.
   */
  public List<Taken> of(String resource, Period window) {
    ResourceTree tree = resources.with(List.of(resource));
    if (tree.find(resource).isEmpty()) {
      return List.of();
    }
    List<Long> ids = tree.occupiedBy(resource).stream().map(Resource::id).toList();
    return once(occupancies.overlapping(ids, window));
  }

  /**
   * The same of several resources by their keys, in one query; what is not taken at all is left
   * out. For resources without parts.
   */
  public Map<String, List<Taken>> ofEach(Collection<String> wanted, Period window) {
    ResourceTree tree = resources.with(wanted);
    List<Resource> known = wanted.stream().flatMap(key -> tree.find(key).stream()).toList();
    if (known.isEmpty()) {
      return Map.of();
    }
    List<Long> ids = known.stream().map(Resource::id).toList();
    return occupancies.overlapping(ids, window).stream()
        .collect(
            Collectors.groupingBy(
                row -> tree.get(row.resourceId()).key(),
                Collectors.collectingAndThen(Collectors.toList(), TakenTimes::once)));
  }

  private static List<Taken> once(List<Occupancy> rows) {
    Map<String, Taken> byClaim =
        rows.stream()
            .filter(row -> !row.isHold())
            .collect(
                Collectors.toMap(
                    TakenTimes::once,
                    row -> new Taken(row.claim(), row.kind(), row.used()),
                    (one, same) -> one,
                    LinkedHashMap::new));
    return byClaim.values().stream()
        .sorted(Comparator.comparing(Taken::used).thenComparing(Taken::claim))
        .toList();
  }

  private static String once(Occupancy row) {
    return row.kind() == Claim.Kind.CLOSURE ? row.used().toString() : row.claim();
  }
}
