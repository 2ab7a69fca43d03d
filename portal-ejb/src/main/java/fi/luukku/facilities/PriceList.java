package fi.luukku.facilities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a facility costs during some time. A use has the prices of the day on which it starts.
 *
 * @param key by which the municipality calls it
 * @param from the first day
 * @param to the last day; empty where no end is decided
 * @param vatPercent rate of the value-added tax that prices include
 * @param centsPerHour for each part (the whole by the facility's key) and each group that may
 *     reserve it, euro cents an hour
 */
public record PriceList(
    String key,
    LocalDate from,
    Optional<LocalDate> to,
    BigDecimal vatPercent,
    Map<String, Map<UserGroup, Long>> centsPerHour) {
  public PriceList {
    Objects.requireNonNull(from, "a price list has a first day");
    centsPerHour = Map.copyOf(centsPerHour);
  }

  public boolean holdsOn(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  /** The groups that may reserve, in the order of {@link UserGroup}. */
  public List<UserGroup> groups() {
    return Stream.of(UserGroup.values())
        .filter(group -> centsPerHour.values().stream().allMatch(one -> one.containsKey(group)))
        .toList();
  }

  /** Euro cents an hour of a part; empty where it is not for this group. */
  public Optional<Long> cents(String part, UserGroup group) {
    return Optional.ofNullable(centsPerHour.getOrDefault(part, Map.of()).get(group));
  }
}
