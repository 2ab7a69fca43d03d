package fi.luukku.facilities.integration;

import static java.util.stream.Collectors.toMap;

import fi.luukku.facilities.PriceList;
import fi.luukku.facilities.UserGroup;
import fi.luukku.facilities.domain.PriceLists;
import fi.luukku.facilities.integration.FacilityFiles.One;
import fi.luukku.facilities.integration.FacilityFiles.Prices;
import fi.luukku.facilities.integration.FacilityFiles.VatRate;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Price lists as the content file writes them; what contradicts itself is a fault that says so. */
final class WrittenPrices {
  private WrittenPrices() {}

  /**
   * @throws IllegalStateException with the facility, the list and the reason
   */
  static PriceLists read(List<VatRate> rates, One one) {
    try {
      List<PriceList> lists =
          one.priceLists().stream().map(written -> list(rates, one.key(), written)).toList();
      Set<String> parts = new HashSet<>(Set.of(one.key()));
      one.parts().forEach(part -> parts.add(part.key()));
      return new PriceLists(lists)
          .pricing(
              parts,
              Duration.ofMinutes(one.minMinutes()),
              Duration.ofMinutes(one.startGridMinutes()));
    } catch (IllegalArgumentException unfit) {
      throw new IllegalStateException(
          FacilityFiles.FACILITIES + ": " + one.key() + ": " + unfit.getMessage() + ".", unfit);
    }
  }

  private static PriceList list(List<VatRate> rates, String facility, Prices written) {
    boolean known =
        rates.stream()
            .filter(rate -> rate.percent().compareTo(written.vatPercent()) == 0)
            .anyMatch(rate -> rate.isInForce(written.from(), written.to()));
    if (!known) {
      throw new IllegalArgumentException(
          "price list "
              + written.key()
              + " has a tax of "
              + written.vatPercent()
              + " %, which vatRates do not have on all its days");
    }
    Map<String, Map<UserGroup, Long>> cents = new HashMap<>();
    written.parts().ifPresent(parts -> parts.forEach((part, one) -> cents.put(part, groups(one))));
    if (cents.put(facility, groups(written.centsPerHour())) != null) {
      throw new IllegalArgumentException("price list " + written.key() + " prices the whole twice");
    }
    return new PriceList(written.key(), written.from(), written.to(), written.vatPercent(), cents);
  }

  private static Map<UserGroup, Long> groups(Map<String, Long> written) {
    return written.entrySet().stream()
        .collect(toMap(one -> group(one.getKey()), Map.Entry::getValue));
  }

  private static UserGroup group(String key) {
    return UserGroup.of(key)
        .orElseThrow(() -> new IllegalArgumentException("there is no group " + key));
  }
}
