package fi.luukku.reservations;

import fi.luukku.reservations.domain.OpenTimes;
import fi.luukku.reservations.domain.Resource;
import fi.luukku.reservations.domain.ResourceTree;
import fi.luukku.reservations.persistence.Resources;
import fi.luukku.reservations.persistence.Stretches;
import fi.luukku.shared.TimeSource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How much of their open time things were used: one query, however many. Who may know that, decides
 * the capability that asks.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class UsedTimes {
  private Resources resources;
  private Stretches stretches;

  protected UsedTimes() {}

  @Inject
  public UsedTimes(Resources resources, Stretches stretches) {
    this.resources = resources;
    this.stretches = stretches;
  }

  /**
   * The use of each from the first day to the last, both included, in the order asked for.
   *
   * @param all things of which each has one resource without parts
   */
  public List<ResourceUse> of(Collection<Bookable> all, LocalDate first, LocalDate last) {
    if (all.isEmpty()) {
      return List.of();
    }
    Instant starts = first.atStartOfDay(TimeSource.LOCAL).toInstant();
    Period window = new Period(starts, last.plusDays(1).atStartOfDay(TimeSource.LOCAL).toInstant());
    List<String> keys = all.stream().map(one -> one.anyOf().get(0)).toList();
    ResourceTree tree = resources.with(keys);
    List<Long> ids =
        keys.stream().flatMap(key -> tree.find(key).stream()).map(Resource::id).toList();
    Map<String, List<Period>> used =
        stretches.overlapping(ids, window).stream()
            .filter(row -> row.kind() == Claim.Kind.BOOKING)
            .collect(
                Collectors.groupingBy(
                    row -> tree.get(row.resourceId()).key(),
                    Collectors.flatMapping(
                        row -> row.used().within(window).stream(), Collectors.toList())));
    return all.stream().map(one -> use(one, first, last, used, window)).toList();
  }

  private static ResourceUse use(
      Bookable what,
      LocalDate first,
      LocalDate last,
      Map<String, List<Period>> used,
      Period window) {
    String key = what.anyOf().get(0);
    List<Period> open =
        new OpenTimes(what.hours())
            .between(first.minusDays(1), last).stream()
                .flatMap(one -> one.within(window).stream())
                .toList();
    return new ResourceUse(key, open, used.getOrDefault(key, List.of()));
  }
}
