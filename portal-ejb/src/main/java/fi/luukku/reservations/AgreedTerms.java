package fi.luukku.reservations;

import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.AgreedRows;
import fi.luukku.reservations.persistence.Resources;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was agreed for the bookings of many things: one query, however many. Who may know that,
 * decides the capability that asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgreedTerms {
  private static final Comparator<Agreed> BY_TIME =
      Comparator.comparing(Agreed::used).thenComparing(Agreed::claim);

  private Resources resources;
  private AgreedRows rows;

  protected AgreedTerms() {}

  @Inject
  public AgreedTerms(Resources resources, AgreedRows rows) {
    this.resources = resources;
    this.rows = rows;
  }

  /**
   * Of the uses that start in a window, the earliest first; each once, however many resources it
   * takes.
   *
   * @param keys of resources without parts
   */
  public List<Agreed> starting(Collection<String> keys, Period window) {
    if (keys.isEmpty()) {
      return List.of();
    }
    ResourceTree tree = resources.with(keys);
    List<Long> ids =
        keys.stream().flatMap(key -> tree.find(key).stream()).map(Resource::id).toList();
    return rows.overlapping(ids, window).stream()
        .filter(one -> !one.used().starts().isBefore(window.starts()))
        .filter(one -> one.used().starts().isBefore(window.ends()))
        .distinct()
        .sorted(BY_TIME)
        .toList();
  }

  /**
   * Of the dates that stand of series, the earliest first, by the id of the series; what is none,
   * or has no date left, is not there. Holds count, so that a series is known while it is
   * confirmed.
   */
  public Map<String, List<Agreed>> ofSeries(Collection<String> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return rows.ofSeries(Set.copyOf(ids)).stream()
        .distinct()
        .sorted(BY_TIME)
        .collect(Collectors.groupingBy(Agreed::booking));
  }
}
