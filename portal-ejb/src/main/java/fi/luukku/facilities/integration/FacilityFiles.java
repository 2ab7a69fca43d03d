package fi.luukku.facilities.integration;

import fi.luukku.reservations.WrittenHours;
import fi.luukku.reservations.WrittenQuota;
import fi.luukku.shared.LocalizedText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code facilities.yaml} and, for the time to answer, {@code queues.yaml}, field by field. */
final class FacilityFiles {
  static final String FACILITIES = "facilities.yaml";
  static final String QUEUES = "queues.yaml";

  private FacilityFiles() {}

  record Facilities(List<Kind> kinds, List<VatRate> vatRates, List<One> facilities) {}

  /** A rate of the value-added tax, and the days on which it is in force. */
  record VatRate(BigDecimal percent, Optional<LocalDate> from, Optional<LocalDate> to) {
    boolean isInForce(LocalDate first, Optional<LocalDate> last) {
      return from.map(day -> !first.isBefore(day)).orElse(true)
          && to.map(day -> last.map(end -> !end.isAfter(day)).orElse(false)).orElse(true);
    }
  }

  /**
   * @param quotas what counts over all facilities of the kind
   */
  record Kind(String key, LocalizedText name, Optional<List<WrittenQuota>> quotas) {}

  record One(
      String key,
      String kind,
      LocalizedText name,
      LocalizedText place,
      LocalizedText address,
      double lat,
      double lon,
      LocalizedText summary,
      LocalizedText description,
      LocalizedText size,
      int capacityPeople,
      List<LocalizedText> equipment,
      boolean accessible,
      LocalizedText accessibility,
      Optional<Boolean> pets,
      LocalizedText rules,
      Picture picture,
      Optional<String> openingHoursFrom,
      List<WrittenHours.Rule> openingHours,
      List<WrittenHours.Special> exceptions,
      Optional<Boolean> openOnHolidays,
      Optional<Integer> setUpMinutes,
      Optional<Integer> clearUpMinutes,
      int startGridMinutes,
      int minMinutes,
      int maxMinutes,
      int earliestHours,
      int latestDays,
      int cancelUntilHours,
      Optional<String> requiredLevel,
      Optional<Integer> signedInWithinMinutes,
      Optional<Integer> openPerPerson,
      Optional<Integer> seriesDates,
      Optional<List<WrittenQuota>> quotas,
      List<Prices> priceLists,
      LocalizedText price,
      String queue,
      Approval approval,
      List<Part> parts) {}

  record Picture(String file, LocalizedText alt) {}

  record Part(String key, LocalizedText name, LocalizedText size, int capacityPeople) {}

  /**
   * @param centsPerHour by group, for the whole
   * @param parts by part and group; a part that is not named is refused
   */
  record Prices(
      String key,
      LocalDate from,
      Optional<LocalDate> to,
      BigDecimal vatPercent,
      Map<String, Long> centsPerHour,
      Optional<Map<String, Map<String, Long>>> parts) {}

  enum Approval {
    @com.fasterxml.jackson.annotation.JsonProperty("none")
    NONE,
    @com.fasterxml.jackson.annotation.JsonProperty("required")
    REQUIRED
  }

  record Queues(List<Queue> queues) {}

  record Queue(String key, LocalizedText name, LocalizedText unit, int serviceLevelDays) {}
}
