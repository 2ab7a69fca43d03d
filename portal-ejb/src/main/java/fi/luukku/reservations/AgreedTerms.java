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

/**
 * What was agreed for the bookings of many things: one query, however many. Who may know that,
 * decides the capability that asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AgreedTerms {
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
        .sorted(Comparator.comparing(Agreed::used).thenComparing(Agreed::claim))
        .toList();
  }
}
