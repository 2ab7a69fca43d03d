package fi.luukku.facilities.integration;

import fi.luukku.reservations.WrittenHours;
import fi.luukku.reservations.WrittenQuota;
import fi.luukku.shared.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** {@code facilities.yaml} and, for the time to answer, {@code queues.yaml}, field by field. */
final class FacilityFiles {
  static final String FACILITIES = "facilities.yaml";
  static final String QUEUES = "queues.yaml";

  private FacilityFiles() {}

  record Facilities(List<Kind> kinds, List<One> facilities) {}

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
      LocalizedText rules,
      Picture picture,
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
      Optional<List<WrittenQuota>> quotas,
      long pricePerHourCents,
      BigDecimal vatPercent,
      LocalizedText price,
      String queue,
      Approval approval,
      List<Part> parts) {}

  record Picture(String file, LocalizedText alt) {}

  record Part(
      String key,
      LocalizedText name,
      LocalizedText size,
      int capacityPeople,
      long pricePerHourCents) {}

  enum Approval {
    @com.fasterxml.jackson.annotation.JsonProperty("none")
    NONE,
    @com.fasterxml.jackson.annotation.JsonProperty("required")
    REQUIRED
  }

  record Queues(List<Queue> queues) {}

  record Queue(String key, LocalizedText name, LocalizedText unit, int serviceLevelDays) {}
}
