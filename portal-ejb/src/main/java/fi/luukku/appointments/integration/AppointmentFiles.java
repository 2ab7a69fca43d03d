package fi.luukku.appointments.integration;

import fi.luukku.appointments.DeskFeature;
import fi.luukku.casework.MeetingWay;
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

  record Appointments(List<Appointment> appointments, Optional<List<Interpreter>> interpreters) {}

  /** Somebody who interprets at any of the places, one visit at a time. */
  record Interpreter(String key, LocalizedText name, List<String> languages) {}

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
      Optional<List<MeetingWay>> ways,
      Optional<String> videoRooms,
      Optional<Integer> mostPeople,
      Optional<Integer> minutesForEachMore,
      Optional<List<String>> skills,
      Optional<Boolean> interpreter,
      Optional<String> questions,
      String queue) {}

  /** What of these one can book at a desk. */
  static List<Appointment> at(Point point, Desk desk, List<Appointment> services) {
    return services.stream()
        .filter(one -> one.places().stream().anyMatch(place -> place.has(point, desk, one)))
        .toList();
  }

  /** Without desks: all that have the skills which the service asks for. */
  record Place(String servicePoint, Optional<List<String>> desks) {
    boolean has(Point point, Desk desk, Appointment service) {
      return servicePoint.equals(point.key())
          && desks.map(named -> named.contains(desk.key())).orElse(true)
          && desk.skills().orElse(List.of()).containsAll(service.skills().orElse(List.of()));
    }
  }

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

  record Desk(
      String key,
      LocalizedText name,
      Optional<List<String>> languages,
      Optional<List<DeskFeature>> features,
      Optional<List<String>> skills) {}
}
