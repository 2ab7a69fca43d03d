package fi.luukku.appointments.integration;

import fi.luukku.reservations.WrittenHours;
import fi.luukku.reservations.WrittenQuota;
import fi.luukku.shared.LocalizedText;
import java.util.List;
import java.util.Optional;

/** {@code appointments.yaml} and {@code service-points.yaml}, field by field. */
final class AppointmentFiles {
  static final String APPOINTMENTS = "appointments.yaml";
  static final String SERVICE_POINTS = "service-points.yaml";

  private AppointmentFiles() {}

  record Appointments(List<Appointment> appointments) {}

  record Appointment(
      String key,
      LocalizedText name,
      LocalizedText summary,
      int durationMinutes,
      Optional<Integer> setUpMinutes,
      int bufferMinutes,
      int startGridMinutes,
      List<Place> places,
      int earliestHours,
      int latestDays,
      int cancelUntilHours,
      Optional<Integer> openPerPerson,
      Optional<List<WrittenQuota>> quotas,
      String requiredLevel,
      Optional<Integer> signedInWithinMinutes,
      LocalizedText preparation,
      LocalizedText price,
      String queue) {}

  record Place(String servicePoint, List<String> desks) {}

  record ServicePoints(List<Point> servicePoints) {}

  record Point(
      String key,
      LocalizedText name,
      LocalizedText address,
      double lat,
      double lon,
      String phone,
      String email,
      LocalizedText arrival,
      LocalizedText accessibility,
      Optional<LocalizedText> waiting,
      List<WrittenHours.Rule> openingHours,
      List<WrittenHours.Special> exceptions,
      Optional<Boolean> openOnHolidays,
      List<Desk> desks) {}

  record Desk(String key, LocalizedText name) {}
}
