package fi.luukku.appointments;

import fi.luukku.identity.AssuranceLevel;
import fi.luukku.shared.LocalizedText;
import java.time.Duration;
import java.util.List;

/**
 * What one can book a time for.
 *
 * @param length of a visit
 * @param places where it is given
 * @param cancelUntil how long before the start it can be cancelled by the citizen
 * @param preparation what to bring and think of
 * @param requiredLevel how surely the person must be identified
 */
public record AppointmentService(
    String key,
    LocalizedText name,
    LocalizedText summary,
    Duration length,
    List<ServicePoint> places,
    Duration cancelUntil,
    LocalizedText preparation,
    LocalizedText price,
    AssuranceLevel requiredLevel) {
  public AppointmentService {
    places = List.copyOf(places);
  }
}
