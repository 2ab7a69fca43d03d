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
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Closures that come from outside, all of one source at once. Who may do that, decides the
 * capability that asks, inside its own transaction ({@link ClaimTransaction}).
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class OutsideClosures {
  private static final int ROWS_AT_ONCE = 500;

  private Resources resources;
  private Occupancies occupancies;
  private Clock clock;

  protected OutsideClosures() {}

  @Inject
  public OutsideClosures(Resources resources, Occupancies occupancies, Clock clock) {
    this.resources = resources;
    this.occupancies = occupancies;
    this.clock = clock;
  }

  /** A booking that stands where the source says that nobody can have the time. */
  public record Clash(String claim, Period used) {}

  /**
   * Replaces all closures of a source on a resource and its parts. What somebody has stays his: a
   * closure is made around it.
   *
   * @param source who closes, in the place of an owner
   * @param closed in any order; one may overlap another
   * @return bookings that the closures would overlap, each once
   */
  public List<Clash> replace(String source, String resource, List<Period> closed) {
    ResourceTree tree = resources.with(List.of(resource));
    if (tree.find(resource).isEmpty()) {
      return List.of();
    }
    List<Long> ids = tree.occupiedBy(resource).stream().map(Resource::id).toList();
    resources.raise(ids);
    occupancies.removeClosures(source);
    if (closed.isEmpty()) {
      return List.of();
    }
    List<Period> wanted = Periods.merged(closed);
    Period whole = new Period(wanted.get(0).starts(), wanted.get(wanted.size() - 1).ends());
    List<Occupancy> there = standing(ids, whole);
    List<Occupancy> rows = new ArrayList<>();
    for (long id : ids) {
      List<Period> taken =
          there.stream().filter(row -> row.resourceId() == id).map(Occupancy::period).toList();
      Periods.minus(wanted, taken).forEach(gap -> rows.add(closure(source, id, gap)));
    }
    for (int first = 0; first < rows.size(); first += ROWS_AT_ONCE) {
      occupancies.add(rows.subList(first, Math.min(rows.size(), first + ROWS_AT_ONCE)));
    }
    return clashes(there, wanted);
  }

  /**
   * What stands in a window; holds that are over are swept away, since they would be in the way.
   */
  private List<Occupancy> standing(Collection<Long> ids, Period window) {
    List<Occupancy> found =
        occupancies.overlapping(ids, window).stream().filter(row -> !row.isApart()).toList();
    found.stream()
        .filter(row -> row.isOver(clock.instant()))
        .map(Occupancy::claim)
        .distinct()
        .forEach(occupancies::removeHold);
    return found.stream().filter(row -> !row.isOver(clock.instant())).toList();
  }

  private static List<Clash> clashes(List<Occupancy> there, List<Period> closed) {
    return there.stream()
        .filter(row -> row.kind() == Claim.Kind.BOOKING)
        .map(row -> new Clash(row.claim(), row.used()))
        .distinct()
        .filter(clash -> Periods.anyOverlaps(closed, clash.used()))
        .toList();
  }

  private static Occupancy closure(String source, long resource, Period period) {
    return new Occupancy(
        UUID.randomUUID().toString(),
        resource,
        Claim.Kind.CLOSURE,
        period,
        period,
        Optional.empty(),
        source,
        Optional.empty(),
        "outside",
        "",
        false);
  }
}
