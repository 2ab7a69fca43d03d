package fi.luukku.appointments;

import fi.luukku.identity.Demand;
import fi.luukku.shared.LocalizedText;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What one can book a time for.
 *
 * @param length of a visit of one person
 * @param places where it is given
 * @param cancelUntil how long before the start it can be cancelled by the citizen
 * @param preparation what to bring and think of
 * @param demand what booking asks of the sign-in
 * @param choices how one may be met
 * @param questions key of the form that is asked before a time is confirmed; empty where none is
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
    Demand demand,
    VisitChoices choices,
    Optional<String> questions) {
  public AppointmentService {
    places = List.copyOf(places);
  }

  /** How long a visit takes. */
  public Duration length(Visit visit) {
    return length.plus(choices.forEachMore().multipliedBy(visit.people() - 1L));
  }
}
