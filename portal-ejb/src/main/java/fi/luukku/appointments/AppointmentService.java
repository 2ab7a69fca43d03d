package fi.luukku.appointments;

import fi.luukku.identity.Demand;
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
 * @param demand what booking asks of the sign-in
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
    Demand demand) {
  public AppointmentService {
    places = List.copyOf(places);
  }
}
