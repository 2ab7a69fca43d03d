package fi.luukku.reservations;

import fi.luukku.reservations.domain.Occupancy;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.persistence.Occupancies;
import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What is booked of several resources at once, with which of them has it. Who may know that,
 * decides the capability that asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BookedTimes {
  private Resources resources;
  private Occupancies occupancies;

  protected BookedTimes() {}

  @Inject
  public BookedTimes(Resources resources, Occupancies occupancies) {
    this.resources = resources;
    this.occupancies = occupancies;
  }

  /**
   * One booking.
   *
   * @param resource key of the resource that has it
   * @param used as it was told to the person
   * @param terms see {@link Claim}
   */
  public record Booked(String claim, String resource, Period used, String terms) {}

  /** The bookings of these resources, without their parts, in a window; the earliest first. */
  public List<Booked> of(Collection<String> keys, Period window) {
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<Long, String> known = new HashMap<>();
    var tree = resources.with(List.copyOf(keys));
    for (String key : keys) {
      tree.find(key).map(Resource::id).ifPresent(id -> known.put(id, key));
    }
    return known.isEmpty()
        ? List.of()
        : occupancies.overlapping(known.keySet(), window).stream()
            .filter(row -> row.kind() == Claim.Kind.BOOKING && row.used().overlaps(window))
            .map(row -> booked(row, known.get(row.resourceId())))
            .sorted(Comparator.comparing(Booked::used).thenComparing(Booked::claim))
            .toList();
  }

  private static Booked booked(Occupancy row, String resource) {
    return new Booked(row.claim(), resource, row.used(), row.terms());
  }
}
